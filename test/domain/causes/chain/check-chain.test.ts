import * as z from 'zod/mini';
import { Chain } from '../../../../src/domain/causes/chain/chain';
import { checkChain } from '../../../../src/domain/causes/chain/check-chain';
import { subjectOfChain } from '../../../../src/domain/causes/chain/subject-of-chain';
import { advises, type Rule, type RuleId } from '../../../../src/domain/causes/rules/rule';
import { exactRules } from '../../../../src/domain/causes/rules/structural';
import { childrenOf } from '../../../../src/domain/causes/outline';

const chain = (written: unknown): Chain => z.parse(Chain, written);

const leak = chain({
  id: 'nc-7',
  problem: 'Pump P4 leaks at the shaft',
  whys: [{ text: 'Fluid passes the seal' }, 'The seal hardened'],
  root_cause: 'The recipe sets no upper temperature',
  actions: ['Add an upper limit to the recipe', { text: 'Replace the seal' }],
});

/** A rule that finds fault with everything it is shown. */
const everywhere = (id: RuleId): Rule => ({
  id,
  source: 'this test',
  kind: 'structural',
  level: advises,
  needs: ['causes'],
  check: ({ document, actions }) => [
    { node: 'problem', data: {} },
    ...document.causes.map((cause) => ({ node: cause.id, data: {} })),
    ...actions.map((action) => ({ node: 'analysis' as const, action: action.id, data: {} })),
    { node: 'analysis', data: {} },
  ],
});

const nodes = (rule: Rule, read = leak) => checkChain(read, [rule]).map(({ node }) => node);

describe('an analysis as it stands in an old report', () => {
  it.each<[string, unknown]>([
    ['members that say nothing may be missing', { problem: 'It leaks' }],
    ['or be null', { problem: 'It leaks', whys: null, root_cause: null, actions: null }],
    ['others are passed over', { problem: 'It leaks', author: 'somebody', labels: {} }],
  ])('is read: %s', (_what, written) => {
    expect(chain(written)).toEqual({
      id: null,
      problem: 'It leaks',
      whys: [],
      root: '',
      actions: [],
    });
  });

  it.each<[string, unknown]>([
    ['a number for a problem', { problem: 7 }],
    ['a sentence for whys', { problem: 'It leaks', whys: 'Because' }],
    ['a why without a text', { whys: [{ words: 'Because' }] }],
    ['nothing at all', null],
  ])('is refused: %s', (_what, written) => {
    expect(z.safeParse(Chain, written).success).toBe(false);
  });

  it('becomes one row of causes with the root at its end', () => {
    const { document } = subjectOfChain(leak);
    const [first] = childrenOf(document, null);
    expect(document.problem.what).toBe('Pump P4 leaks at the shaft');
    expect(document.causes.map(({ text, root }) => [text, root])).toEqual([
      ['Fluid passes the seal', false],
      ['The seal hardened', false],
      ['The recipe sets no upper temperature', true],
    ]);
    expect(first && childrenOf(document, first.id).map(({ text }) => text)).toEqual([
      'The seal hardened',
    ]);
  });
});

describe('what is found in it', () => {
  it('is told by the names of the report: problem, whys from 0, root, actions, all', () => {
    expect(nodes(everywhere('C7'))).toEqual(['problem', 0, 1, 'root', 'a0', 'a1', 'all']);
  });

  it('never compares the root with the chain it sums up', () => {
    expect(nodes(everywhere('C1'))).not.toContain('root');
    expect(nodes(everywhere('C1'), { ...leak, whys: [] })).toContain('root');
  });

  it('tells a last why that the root repeats once, at the root', () => {
    const repeated = { ...leak, root: 'the seal hardened.' };
    expect(nodes(everywhere('C7'), repeated)).toEqual(['problem', 0, 'root', 'a0', 'a1', 'all']);
  });

  it('leaves out what a report of this form cannot say', () => {
    const silent = exactRules.filter(({ needs }) => needs.some((part) => part === 'verifications'));
    expect(silent.length).toBeGreaterThan(0);
    expect(checkChain(leak, silent)).toEqual([]);
    expect(nodes({ ...everywhere('C7'), needs: ['evidence'] })).toEqual([]);
  });
});
