import type { Case, Why } from '../../../host/story/case';
import { cases } from '../../../host/story/cases/cases';
import { otherWork } from '../../../host/story/cases/other-work';

const whysOf = (whys: readonly Why[] = []): Why[] =>
  whys.flatMap((why) => [
    why,
    ...whysOf(why.beneath),
    ...(why.capa?.further ?? []).flatMap((more) => whysOf(more.whys)),
  ]);

const all: Why[] = cases.flatMap(({ analysis }) => whysOf(analysis?.whys));
const capas = all.flatMap(({ capa }) => capa ?? []);
const actions = [...all, ...capas].flatMap((one) => one.actions ?? []);

/** Every text of the story but causes that were ruled out and words that were replaced by better ones. */
function standingTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || 'ruledOut' in value) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'firstWords' ? [] : standingTexts(member),
  );
}

describe('the cases of the story', () => {
  it('have a name of their own each, like everything else in it', () => {
    const slugs = [...cases, ...capas, ...actions, ...otherWork].map(({ slug }) => slug);
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  });

  it.each<[string, (one: Case) => boolean]>([
    [
      'what was seen, what was expected and where',
      (one) => Boolean(one.seen && one.expected && one.where),
    ],
    [
      'a containment once they are triaged',
      (one) => one.triaged === undefined || Boolean(one.containment),
    ],
    ['a reason with the decision about a CAPA', (one) => !one.decided || one.decided.why !== ''],
    [
      'a disposition and an answer to “elsewhere?” when closed',
      (one) => one.closed === undefined || Boolean(one.disposed && one.analysis?.extent),
    ],
    [
      'days in the past only',
      (one) =>
        [one.triaged, one.started, one.closed, one.declined?.on].every(
          (on) => (on ?? 0) <= one.daysAgo,
        ),
    ],
  ])('have %s', (_, holds) => {
    expect(cases.filter((one) => !holds(one)).map(({ slug }) => slug)).toEqual([]);
  });

  it('blame nobody', () => {
    const blaming =
      /human error|operator error|careless|forgot|inattent|fault of|should have|neglig|sloppy|mistake/i;
    expect(standingTexts(cases).filter((text) => blaming.test(text))).toEqual([]);
  });

  it('say why where a cause was ruled out', () => {
    const reasons = all.flatMap(({ ruledOut }) => ruledOut ?? []);
    expect(reasons.length).toBeGreaterThan(10);
    expect(reasons.filter((reason) => reason.length < 20)).toEqual([]);
  });
});
