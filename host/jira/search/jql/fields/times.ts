import type { Issue } from '../../../model/issue.ts';
import type { JqlAsker } from '../asker.ts';
import { momentOf } from '../time/zone.ts';
import { dateField } from '../values/date.ts';

/** Midnight of a day YYYY-MM-DD where the asker lives. */
export function midnightOf(day: string, { timeZone }: JqlAsker): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return momentOf({ year, month, day: date, hour: 0, minute: 0 }, timeZone);
}

const timeField =
  (moment: (issue: Issue, asker: JqlAsker) => number | null) => (name: string, asker: JqlAsker) =>
    dateField(
      {
        name,
        moments: (issue) => {
          const at = moment(issue, asker);
          return at === null ? [] : [at];
        },
      },
      asker,
    );

const created = timeField((issue) => issue.created);
const updated = timeField((issue) => issue.updated);
const resolved = timeField((issue) => issue.resolution?.at ?? null);
const due = timeField((issue, asker) =>
  issue.duedate === null ? null : midnightOf(issue.duedate, asker),
);

/** When things happened to an issue, or should. */
export const timeFields = {
  created,
  createddate: created,
  updated,
  updateddate: updated,
  resolved,
  resolutiondate: resolved,
  due,
  duedate: due,
  statuscategorychangeddate: timeField((issue) => issue.statusCategorySince),
};
