import { Day } from '../../../src/domain/calendar';
import { CountMeasure } from '../../../src/domain/case-file/effectiveness';
import { countedIn, countQuery } from '../../../src/domain/effectiveness/count-query';
import { IssueKey, ProjectId } from '../../../src/domain/id';

const day = (text: string) => Day.parse(text);
const measure = (changed: Partial<CountMeasure> = {}): CountMeasure =>
  CountMeasure.parse({
    kind: 'count',
    what: 'Leaks',
    jql: 'component = Shaft OR text ~ leak',
    where: 'project',
    by: 'created',
    ...changed,
  });
const place = { projectId: ProjectId.parse('10000'), detectedOn: 'customfield_10042' };
const march = { from: day('2026-03-01'), to: day('2026-04-01') };

describe('what Jira is asked to count', () => {
  it.each<[string, Partial<CountMeasure>, string]>([
    [
      'in the project',
      {},
      'project = 10000 AND (component = Shaft OR text ~ leak) AND created >= "2026-02-28" AND created <= "2026-04-02" ORDER BY key ASC',
    ],
    [
      'everywhere, by the day it was detected',
      { where: 'everywhere', by: 'detectedOn' },
      '(component = Shaft OR text ~ leak) AND cf[10042] >= "2026-02-28" AND cf[10042] <= "2026-04-02" ORDER BY key ASC',
    ],
  ])('%s', (_where, changed, jql) => {
    expect(countQuery(measure(changed), place, march)).toBe(jql);
  });

  it('is a day more at both ends than is counted', () => {
    const found = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01', null].map(
      (text, index) => ({
        key: IssueKey.parse(`PUMP-${index + 1}`),
        day: text === null ? null : day(text),
      }),
    );
    expect(countedIn(found, march).map(({ key }) => key)).toEqual(['PUMP-2', 'PUMP-3']);
  });
});
