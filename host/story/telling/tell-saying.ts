import * as z from 'zod';
import type { Request, Said, Statement } from '../saying.ts';
import { caseCommand } from './case-command.ts';
import type { Happening } from './moment.ts';
import { storyId } from './story-id.ts';
import type { Record } from './tell-analysis.ts';
import { issueOf, pageOf, type Teller } from './teller.ts';

const observed = z.object({
  stored: z.object({ document: z.object({ observations: z.array(z.object({ at: z.string() })) }) }),
});

type Ask = (operation: string, payload: object) => Promise<unknown>;

/** Asks the app for what it has an operation of its own for. */
async function request(teller: Teller, record: Record, said: Request, ask: Ask): Promise<void> {
  const { slug, words } = record;
  switch (said.say) {
    case 'same': {
      const { as: relation, of, verdict, note } = said;
      const other = issueOf(teller, of).key;
      await ask('case.relate', { other, relation, verdict, note: words(note) });
      return;
    }
    case 'changes': {
      const actionId = issueOf(teller, said.action).id;
      await ask('actions.planDocument', { actionId, page: pageOf(teller, said.page) });
      return;
    }
    case 'looked': {
      const { exposure = null, failures = null } = said;
      const { stored } = observed.parse(await ask('effect.observe', { exposure, failures }));
      teller.looks.set(slug, stored.document.observations.at(-1)?.at ?? '');
      return;
    }
    case 'verdict': {
      const { verdict, note } = said;
      const seen = teller.looks.get(slug) ?? '';
      await ask('effect.judge', { verdict, note: words(note), seen });
    }
  }
}

const asked: ReadonlySet<string> = new Set<Request['say']>([
  'same',
  'changes',
  'looked',
  'verdict',
]);

const isRequest = (said: Request | Statement): said is Request => asked.has(said.say);

/** Puts on record what somebody said about a case, from its page. */
async function tell(teller: Teller, record: Record, said: Said, id: string): Promise<void> {
  const { id: issueId, key } = issueOf(teller, record.slug);
  const place = { moduleKey: 'actions-and-effect', issueKey: key } as const;
  const ask: Ask = (operation, payload) =>
    teller.ask(said.by, place, operation, { issueId, id, ...payload });
  if (isRequest(said)) await request(teller, record, said, ask);
  else await ask('case.save', { command: caseCommand(teller, record, said) });
}

/** What is said about a case, as it happens. */
export const sayingHappenings = (
  teller: Teller,
  record: Record,
  said: readonly Said[],
): Happening[] =>
  said.map((one, index) => ({
    on: one.on,
    tell: () => tell(teller, record, one, storyId('said', record.slug, index)),
  }));
