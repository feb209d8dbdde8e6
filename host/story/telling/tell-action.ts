import type { Person } from '../company.ts';
import type { WorkItem } from '../work-item.ts';
import { link } from './issue-calls.ts';
import type { Wording } from './change.ts';
import type { Happening } from './moment.ts';
import { workItemHappenings } from './tell-work-item.ts';
import { issueOf, type Teller } from './teller.ts';

/** The cause that is acted on, in whose analysis, and who says so. */
interface ActedOn extends Pick<Wording, 'dayAfter'> {
  slug: string;
  cause: string;
  by: Person;
}

/** An issue that acts on a cause: raised where its team works, linked in Jira and in the analysis. */
export function actionHappenings(
  teller: Teller,
  { slug, cause, by, dayAfter }: ActedOn,
  item: WorkItem,
): Happening[] {
  const [raise, ...moves] = workItemHappenings(teller, item, dayAfter);
  const join: Happening = {
    on: item.on,
    tell: async () => {
      const { id, key } = issueOf(teller, slug);
      await link(teller, by, 'Relates', [slug, item.slug]);
      await teller.ask(by, { moduleKey: 'root-cause', issueKey: key }, 'actions.link', {
        issueId: id,
        cause,
        action: issueOf(teller, item.slug).key,
      });
    },
  };
  return [...(raise ? [raise] : []), join, ...moves];
}
