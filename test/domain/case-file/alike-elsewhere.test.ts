import * as fc from 'fast-check';
import {
  alikeElsewhere,
  alikeLimit,
  type OtherCase,
  type Whereabouts,
} from '../../../src/domain/case-file/alike-elsewhere';
import { issue } from '../causes/writing';

const mine: Whereabouts = {
  components: ['Pump head', 'Firmware'],
  process: 'Purchasing',
  classes: ['material', 'method'],
};

const other = (number: number, change: Partial<Whereabouts> = {}): OtherCase => ({
  issue: issue(number),
  summary: 'Seals tear',
  components: [],
  process: null,
  classes: [],
  ...change,
});

describe('cases that were where this one is', () => {
  it.each([
    ['of the same component', { components: ['Firmware'] }, true],
    ['of another component', { components: ['Display'] }, false],
    [
      'of the same process, with a root of the same class',
      { process: 'Purchasing', classes: ['material'] },
      true,
    ],
    ['of the same process alone', { process: 'Purchasing' }, false],
    ['with a root of the same class alone', { classes: ['material'] }, false],
    [
      'of another process, with a root of the same class',
      { process: 'Service', classes: ['material'] },
      false,
    ],
  ] as const)('%s', (_what, change, isAlike) => {
    expect(alikeElsewhere(mine, [other(7, change)])).toHaveLength(isAlike ? 1 : 0);
  });

  it('are none where neither names a process', () => {
    const unnamed = { ...mine, components: [], process: null };
    expect(alikeElsewhere(unnamed, [other(7, { classes: ['material'] })])).toEqual([]);
  });

  it('say what they share, the most alike first', () => {
    const found = alikeElsewhere(mine, [
      other(7, { components: ['Firmware', 'Display'] }),
      other(8, { components: ['Pump head'], process: 'Purchasing', classes: ['method'] }),
    ]);
    expect(found).toEqual([
      {
        issue: issue(8),
        summary: 'Seals tear',
        components: ['Pump head'],
        process: { name: 'Purchasing', classes: ['method'] },
      },
      { issue: issue(7), summary: 'Seals tear', components: ['Firmware'], process: null },
    ]);
  });

  it('are never more than one looks through, and never one that shares nothing', () => {
    const names = fc.array(fc.constantFrom('Pump head', 'Firmware', 'Display'), { maxLength: 3 });
    const others = fc.array(
      fc.record({
        components: names,
        process: fc.constantFrom(null, 'Purchasing', 'Service'),
        classes: fc.array(fc.constantFrom('material', 'software'), { maxLength: 2 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(others, (wheres) => {
        const found = alikeElsewhere(
          mine,
          wheres.map((where, index) => other(index + 1, where)),
        );
        expect(found.length).toBeLessThanOrEqual(alikeLimit);
        expect(found.every(({ components, process }) => components.length > 0 || process)).toBe(
          true,
        );
      }),
    );
  });
});
