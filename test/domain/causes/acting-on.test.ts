import { actingOn } from '../../../src/domain/causes/acting-on';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { cause, issue, why, written } from './writing';

const acts = (id: string, number: number): CauseCommand => ({
  kind: 'linkAction',
  id: cause(id),
  issue: issue(number),
});

const document = written([
  why('seal01', null, 'The seal swells'),
  why('seal02', 'seal01', 'Its material was never tested'),
  acts('seal01', 7),
  acts('seal01', 8),
  acts('seal02', 7),
]);

describe('what acts on the causes of an analysis', () => {
  it('is each issue once, in the order of the causes', () => {
    expect(actingOn(document, [])).toEqual([issue(7), issue(8)]);
  });

  it('leaves out what is shown already', () => {
    expect(actingOn(document, [issue(7)])).toEqual([issue(8)]);
  });

  it('is nothing where no action is linked', () => {
    expect(actingOn(written([why('seal01', null, 'The seal swells')]), [])).toEqual([]);
  });
});
