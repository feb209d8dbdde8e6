import { causeLimit } from '../../src/domain/causes/document';
import { adding, newId, report, saved, type Issue } from '../../test/app/support/analysis';
import type { Site } from '../../test/app/support/furnish';

const batch = 150;

/** As many whys as one analysis holds: three beneath each, as a team that asks widely writes them. */
export async function largeIssue(site: Site): Promise<Issue> {
  const issue = await report(site, { severity: 'major' });
  const ids = Array.from({ length: causeLimit }, () => newId());
  const commands = ids.map((id, index) => {
    const effect = index === 0 ? null : (ids[Math.floor((index - 1) / 3)] ?? null);
    return adding(id, `The work order says nothing about station ${index}`, effect);
  });
  for (let at = 0; at < commands.length; at += batch) {
    await saved(site, 'quality', issue.id, commands.slice(at, at + batch), at);
  }
  return issue;
}
