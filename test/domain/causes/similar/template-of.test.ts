import { apply } from '../../../../src/domain/causes/apply';
import { causeTextLimit } from '../../../../src/domain/causes/cause';
import { emptyCauseDocument } from '../../../../src/domain/causes/document';
import { templateOf } from '../../../../src/domain/causes/similar/template-of';
import type { CauseCommand } from '../../../../src/domain/causes/command';
import { ada, by, cause, issue, root, sound, why, written } from '../writing';

const ids = () => {
  let count = 0;
  return () => cause(`fresh${(count += 1)}`);
};
const ruleOut = (id: string): CauseCommand => ({ kind: 'ruleOut', id: cause(id), reason: 'Dry' });

describe('the template made of a closed analysis', () => {
  it('asks what was a cause there: words, leg and class under new ids, and no proof', () => {
    const there = written([
      why('top001', null, 'The mould ran cold.'),
      {
        kind: 'addCause',
        id: cause('deep01'),
        parent: cause('top001'),
        after: null,
        leg: 'system',
        text: 'No limit in the recipe',
      },
      { kind: 'classify', id: cause('deep01'), class: 'method' },
      root('deep01'),
    ]);
    expect(templateOf(there, ids())).toEqual([
      {
        id: 'fresh1',
        parent: null,
        leg: 'occurrence',
        text: 'The mould ran cold?',
        class: 'unknown',
      },
      {
        id: 'fresh2',
        parent: 'fresh1',
        leg: 'system',
        text: 'No limit in the recipe?',
        class: 'method',
      },
    ]);
  });

  it('leaves out what was ruled out or never said, and all beneath it', () => {
    const there = written([
      why('top001', null, 'Wrong grease'),
      why('deep01', 'top001', 'Bought cheap'),
      why('blank1', null, ' '),
      why('below1', 'blank1', 'Beneath nothing'),
      why('other1', null, 'Mould cold'),
      ruleOut('top001'),
    ]);
    expect(templateOf(there, ids()).map(({ text }) => text)).toEqual(['Mould cold?']);
  });

  it('cuts what is too long for its question mark, and no letter in half', () => {
    const there = written([why('top001', null, `${'x'.repeat(causeTextLimit - 2)}🔥`)]);
    expect(templateOf(there, ids()).map(({ text }) => text)).toEqual([
      `${'x'.repeat(causeTextLimit - 2)}?`,
    ]);
  });

  it('is a beginning any empty analysis takes', () => {
    const causes = templateOf(sound, ids());
    const command: CauseCommand = { kind: 'startFrom', template: issue(3), causes };
    expect(apply(emptyCauseDocument, command, by(ada)).ok).toBe(true);
  });
});
