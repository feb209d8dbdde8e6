import { readingsOf } from '../../../host/shell/jira/links';

describe('the readings of a link type', () => {
  it('are two when it reads differently from each end, one when not', () => {
    const readings = readingsOf([
      { id: '1', name: 'Cause', inward: 'is caused by', outward: 'causes' },
      { id: '2', name: 'Relates', inward: 'relates to', outward: 'relates to' },
    ]);
    expect(readings.map(({ phrase, openIssueIs }) => [phrase, openIssueIs])).toEqual([
      ['causes', 'source'],
      ['is caused by', 'target'],
      ['relates to', 'source'],
    ]);
  });
});
