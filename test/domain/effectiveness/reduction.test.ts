import fc from 'fast-check';
import { hasFewEventsBefore, reductionOf } from '../../../src/domain/effectiveness/reduction';
import { close } from '../statistics/close';

const count = fc.nat(60);
const exposure = fc.integer({ min: 1, max: 500 });

describe('the test of a reduction', () => {
  it('takes the rate before as known where none may come back', () => {
    const { name, p } = reductionOf({ events: 3, exposure: 12 }, { events: 0, exposure: 3 }, 0);
    expect({ name, p }).toEqual({ name: 'poisson', p: close(Math.exp(-0.75)) });
  });

  it('compares two counts where fewer may', () => {
    const reduction = reductionOf({ events: 3, exposure: 12 }, { events: 0, exposure: 3 }, 1);
    expect(reduction).toEqual({
      name: 'conditionalBinomial',
      p: close(0.512),
      cautious: close(0.512),
    });
  });

  it('never finds more evidence in two counts than in a rate that is known', () => {
    fc.assert(
      fc.property(count, exposure, count, exposure, (before, period, after, window) => {
        const observed = { events: after, exposure: window };
        const { p, cautious } = reductionOf({ events: before, exposure: period }, observed, 0);
        fc.pre(p <= 0.2);
        expect(cautious).toBeGreaterThanOrEqual(p);
      }),
    );
  });

  it.each([
    [0.05, 0.21, true],
    [0.05, 0.2, false],
    [0.06, 0.3, false],
  ])('p of %d and %d: few events before %s', (p, cautious, isDoubtful) => {
    expect(hasFewEventsBefore({ p, cautious })).toBe(isDoubtful);
  });
});
