import type { WorkItem } from '../work-item.ts';
import { paragraphs } from './document.ts';
import { create, edit, link, take } from './issue-calls.ts';
import type { Happening } from './moment.ts';
import type { Teller } from './teller.ts';

/** An ordinary issue from its creation to where it stands now; `dayOn` names the calendar day of a day it tells. */
export function workItemHappenings(
  teller: Teller,
  item: WorkItem,
  dayOn: (day: number) => string,
): Happening[] {
  const { slug, project, type, summary, description, by, assignee } = item;
  const { due, postponed = [], moves = [] } = item;
  return [
    {
      on: item.on,
      tell: async () => {
        await create(teller, by, slug, {
          project: { key: project },
          issuetype: { name: type },
          summary,
          ...(description ? { description: paragraphs(description) } : {}),
          ...(due === undefined ? {} : { duedate: dayOn(due) }),
          ...(assignee ? { assignee: { accountId: teller.accountOf(assignee) } } : {}),
        });
        for (const other of item.relatesTo ?? []) await link(teller, by, 'Relates', [slug, other]);
      },
    },
    ...postponed.map(({ on, to }) => ({
      on,
      tell: () => edit(teller, assignee ?? by, slug, { duedate: dayOn(to) }),
    })),
    ...moves.map((move) => ({
      on: move.on,
      tell: () => take(teller, move.by ?? assignee ?? by, slug, move.to),
    })),
  ];
}
