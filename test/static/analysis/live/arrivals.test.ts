import { CauseDocument } from '../../../../src/domain/causes/document';
import { arrivalsBetween } from '../../../../static/features/analysis/live/arrivals';
import { cause, root, why, written } from '../../../domain/causes/writing';
import { told } from '../../../contract/wording/reported';

describe('what came from elsewhere', () => {
  it('is nothing when one’s own change comes back from the log with its members in another order', () => {
    const back = CauseDocument.parse(JSON.parse(JSON.stringify(told)));
    expect(JSON.stringify(back)).not.toBe(JSON.stringify(told));
    expect(arrivalsBetween(told, back)).toEqual([]);
  });

  it('is what somebody changed', () => {
    const before = written([why('seal02', null, 'The seal hardened')]);
    expect(arrivalsBetween(before, written([root('seal02')], before))).toEqual([
      { kind: 'changed', cause: cause('seal02'), by: null },
    ]);
  });
});
