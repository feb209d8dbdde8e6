import type { Host } from '../host.ts';
import { cases } from './cases/cases.ts';
import { otherWork } from './cases/other-work.ts';
import { qualityProject, storyName, type Person } from './company.ts';
import { papers } from './papers.ts';
import { calendarDay } from './telling/days-in-words.ts';
import { inOrder, momentsOf, type Moment } from './telling/moment.ts';
import { pageClient } from './telling/page-client.ts';
import { prepareSite } from './telling/prepare-site.ts';
import { restClient } from './telling/rest-client.ts';
import { timesOf } from './telling/story-time.ts';
import { caseHappenings } from './telling/tell-case.ts';
import { workItemHappenings } from './telling/tell-work-item.ts';
import { paperMoments } from './telling/tell-paper.ts';
import type { Teller } from './telling/teller.ts';

const day = 24 * 60 * 60_000;
const storyBegan = 740;

function accounts(host: Host): (person: Person) => string {
  const byRole = new Map(host.site.people.all().map(({ role, accountId }) => [role, accountId]));
  return (person) => {
    const account = byRole.get(person);
    if (account === undefined) throw new Error(`Nobody on this site plays ${person}`);
    return account;
  };
}

const momentsOfStory = (teller: Teller, today: number): Moment[] => {
  const daysAgo = (days: number) => calendarDay(today - days * day);
  return inOrder([
    ...papers.flatMap((paper) => paperMoments(teller, paper)),
    ...cases.flatMap((one) => momentsOf(one.slug, one.daysAgo, caseHappenings(teller, one))),
    ...otherWork.flatMap((item) =>
      momentsOf(
        item.slug,
        0,
        workItemHappenings(teller, item, daysAgo).map(({ on, tell }) => ({ on: -on, tell })),
      ),
    ),
  ]);
};

/**
 * Tells two years of a pump maker's quality work on a fresh site, through Jira's REST as people and through the app's
 * own pages. Throws when any of it is refused. `onProgress` hears a line now and then.
 */
export async function tellStory(host: Host, onProgress: (line: string) => void): Promise<void> {
  const accountOf = accounts(host);
  const rest = restClient(host.url);
  const pages = pageClient(host.url, accountOf);
  const today = host.clock.now();
  const ahead = host.clock.offset();

  // Without a project the note says that the telling began; whoever finds it so starts over.
  host.story.write({ name: storyName, projectKey: null });
  onProgress('telling the story: setting the project up');
  host.clock.travelTo(today - storyBegan * day);
  const setup = await prepareSite(host, { rest, pages, accountOf });
  const now = () => host.clock.now();
  const teller: Teller = {
    rest,
    ask: pages.ask,
    accountOf,
    setup,
    now,
    issues: new Map(),
    pages: new Map(),
    looks: new Map(),
    files: new Map(),
  };
  const moments = momentsOfStory(teller, today);

  const times = timesOf(moments, today);
  const quarter = Math.ceil(moments.length / 4);
  for (const [index, { tell }] of moments.entries()) {
    if (index % quarter === 0)
      onProgress(`telling the story: ${index} of ${moments.length} events`);
    host.clock.travelTo(times[index] ?? today);
    await tell();
    await host.idle();
  }
  host.clock.release();
  if (ahead !== 0) host.clock.travelTo(host.clock.now() + ahead);
  // A check whose day has come is open, as the schedules of a real site would have seen to within the hour.
  await host.schedules.runDue();
  await host.idle();
  host.story.write({ name: storyName, projectKey: qualityProject.key });
}
