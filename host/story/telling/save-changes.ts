import * as z from 'zod';
import type { Person } from '../company.ts';
import type { Change } from './change.ts';
import { storyId } from './story-id.ts';
import { issueOf, type Teller } from './teller.ts';

const saved = z.object({
  stored: z.object({ seq: z.number() }),
  unapplied: z.array(z.unknown()).length(0),
});

/** The contract's largest batch. */
const mostAtOnce = 200;

/** Neighbouring changes of one person go in one save. */
function batchesOf(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [];
  for (const change of changes) {
    const last = batches.at(-1);
    if (last && last[0]?.by === change.by && last.length < mostAtOnce) last.push(change);
    else batches.push([change]);
  }
  return batches;
}

async function save(teller: Teller, slug: string, session: string, batch: Change[], by: Person) {
  const { id, key } = issueOf(teller, slug);
  const commands = batch.map(({ command }, index) => ({
    id: storyId('command', slug, session, index),
    command,
  }));
  const payload = { issueId: id, seen: 0, commands };
  const place = { moduleKey: 'root-cause', issueKey: key } as const;
  const answer = saved.safeParse(await teller.ask(by, place, 'causes.save', payload));
  if (!answer.success) throw new Error(`${slug}, ${session}: ${answer.error.message}`);
}

/** Writes changes into the analysis of an issue, each person's in a save of their own. */
export async function saveChanges(
  teller: Teller,
  slug: string,
  session: string,
  changes: readonly Change[],
): Promise<void> {
  for (const [index, batch] of batchesOf(changes).entries()) {
    const by = batch[0]?.by;
    if (by) await save(teller, slug, `${session} ${index}`, batch, by);
  }
}
