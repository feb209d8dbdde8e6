import { report, saved, sent, type Issue } from '../../app/support/analysis';
import type { Site } from '../../app/support/site';
import { take } from '../../app/support/transitions';

const words = [
  'The gauge drifts when it is warm',
  'No one calibrates it after a change of shift',
  'The plan names the gauge by its old number',
  'The label fades after the second cleaning',
  'Two suppliers deliver the part with different finishes',
  'The drawing gives no tolerance for the edge',
  'Air in the line is let out by hand and not checked',
  'The recipe is copied from the line before',
  'Nothing tells the next step that a value is missing',
  'The check looks at the first piece only',
  'Humid air reaches the store on days of delivery',
  'The program takes the last value when the sensor is silent',
] as const;

const classes = [
  'method',
  'machine',
  'material',
  'measurement',
  'environment',
  'management',
  'software',
  'external',
] as const;

const idOf = (index: number): string => `cause${String(index).padStart(4, '0')}`;

/** What `index` explains: every sixth the problem, the others one of the few before it. */
const effectOf = (index: number): string | null =>
  index % 6 === 0 ? null : idOf(index - 1 - (index % 3 === 2 ? index % 2 : 0));

/** A nonconformance with so many causes, spread over classes and levels as a thorough team would. */
export async function largeAnalysis(site: Site, count: number): Promise<Issue> {
  const issue = await report(site, { severity: 'major' });
  await take(site, issue.id, 'Triage');
  await take(site, issue.id, 'Start work');
  const indices = Array.from({ length: count }, (_, index) => index);
  const commands = [
    { kind: 'stateProblem', field: 'what', text: 'Pump reports occlusion with an open line' },
    ...indices.map((index) => ({
      kind: 'addCause',
      id: idOf(index),
      parent: effectOf(index),
      after: null,
      leg: 'occurrence',
      text: words[(index * 7) % words.length],
    })),
    ...indices
      .filter((index) => effectOf(index) === null)
      .map((index) => ({
        kind: 'classify',
        id: idOf(index),
        class: classes[(index / 6) % classes.length],
      })),
    { kind: 'nameRoot', id: idOf(5), root: true },
    { kind: 'ruleOut', id: idOf(14), reason: 'The store was dry on all days of the failures.' },
  ];
  const batch = 200;
  let seen = 0;
  for (let from = 0; from < commands.length; from += batch) {
    const some = commands.slice(from, from + batch).map((command) => sent(command));
    ({ seq: seen } = await saved(site, 'quality', issue.id, some, seen));
  }
  return issue;
}
