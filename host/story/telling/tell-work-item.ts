import type { WorkItem } from '../work-item.ts';
import { paragraphs } from './document.ts';
import { calendarDay } from './days-in-words.ts';
import { create, edit, link, take } from './issue-calls.ts';
import type { Happening } from './moment.ts';
import type { Teller } from './teller.ts';

const day = 24 * 60 * 60_000;

/** An ordinary issue from its creation to where it stands now. */
export function workItemHappenings(teller: Teller, item: WorkItem): Happening[] {
  const { slug, project, type, summary, description, by, assignee } = item;
  const { due, postponed = [], moves = [] } = item;
  const dueOn = (from: number, to: number) => calendarDay(teller.now() + (to - from) * day);
  return [
    {
      on: item.on,
      tell: async () => {
        await create(teller, by, slug, {
          project: { key: project },
          issuetype: { name: type },
          summary,
          ...(description ? { description: paragraphs(description) } : {}),
          ...(due === undefined ? {} : { duedate: dueOn(item.on, due) }),
          ...(assignee ? { assignee: { accountId: teller.accountOf(assignee) } } : {}),
        });
        for (const other of item.relatesTo ?? []) await link(teller, by, 'Relates', [slug, other]);
      },
    },
    ...postponed.map(({ on, to }) => ({
      on,
      tell: () => edit(teller, assignee ?? by, slug, { duedate: dueOn(on, to) }),
    })),
    ...moves.map((move) => ({
      on: move.on,
      tell: () => take(teller, move.by ?? assignee ?? by, slug, move.to),
    })),
  ];
}
