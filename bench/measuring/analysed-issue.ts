import { adding, newId, report, saved, type Issue } from '../../test/app/support/analysis';
import type { Site } from '../../test/app/support/furnish';

const whys = [
  'The alarm threshold is 20 mmHg below the one that was set',
  'The calibration table is read one row too early',
  'The parser takes the header of the file for a value',
  'Factory and firmware understood the file differently',
  'No process asks for an agreed format when one team’s data is read by another’s software',
];

/** A nonconformance as one finds it a day later: reported, and its five whys written. */
export async function analysedIssue(site: Site): Promise<Issue> {
  const issue = await report(site, { severity: 'major' });
  const ids = whys.map(() => newId());
  const commands = whys.map((text, index) =>
    adding(ids[index] ?? '', text, ids[index - 1] ?? null),
  );
  await saved(site, 'quality', issue.id, commands);
  return issue;
}
