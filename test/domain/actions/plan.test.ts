import fc from 'fast-check';
import { actionPlanOf, actionsOf } from '../../../src/domain/actions/plan';
import { suggestedStrength } from '../../../src/domain/actions/suggested-strength';
import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import { english } from '../../../src/domain/causes/rules/english/english';
import { nothingKnown } from '../../../src/domain/gate/case-facts';
import { cause, issue, root, why, written } from '../causes/writing';

const linked = (id: string, number: number) =>
  ({ kind: 'linkAction', id: cause(id), issue: issue(number) }) as const;

const whys = [
  why('seal01', null, 'The seal leaks'),
  why('plan02', 'seal01', 'It is never replaced'),
  why('spec03', 'seal01', 'FKM was not specified'),
];
const document = written([
  ...whys,
  root('plan02'),
  root('spec03'),
  linked('plan02', 1),
  linked('plan02', 2),
  linked('seal01', 3),
]);

const keysOf = (acted: ReturnType<typeof actionPlanOf>['roots']) =>
  acted.map(({ cause: { id }, actions }) => [id, actions.map(({ issue: { key } }) => key)]);

describe('a plan of actions', () => {
  it('shows every root with what acts on it, and what acts on no root', () => {
    const plan = actionPlanOf(document, emptyCaseFile, nothingKnown);
    expect(keysOf(plan.roots)).toEqual([
      ['plan02', ['PUMP-1', 'PUMP-2']],
      ['spec03', []],
    ]);
    expect(keysOf(plan.others)).toEqual([['seal01', ['PUMP-3']]]);
  });

  it('tells what is not seen from what was not asked', () => {
    const seen = { ...nothingKnown, actions: [], unseenActions: [issue(2)] };
    const unseen = actionsOf(actionPlanOf(document, emptyCaseFile, seen))
      .filter(({ isUnseen }) => isUnseen)
      .map(({ issue: { key } }) => key);
    expect(unseen).toEqual(['PUMP-2']);
    const unasked = actionsOf(actionPlanOf(document, emptyCaseFile, nothingKnown));
    expect(unasked.some(({ isUnseen }) => isUnseen)).toBe(false);
  });

  it('has each action once, however many causes it acts on, and loses none', () => {
    const anyLink = fc.tuple(
      fc.constantFrom('seal01', 'plan02', 'spec03'),
      fc.integer({ min: 1, max: 6 }),
    );
    const key = ([id, number]: readonly [string, number]) => `${id}${number}`;
    fc.assert(
      fc.property(fc.uniqueArray(anyLink, { selector: key, maxLength: 12 }), (links) => {
        const acted = written([...whys, root('plan02'), ...links.map(([id, n]) => linked(id, n))]);
        const plan = actionPlanOf(acted, emptyCaseFile, nothingKnown);
        const keys = actionsOf(plan).map(({ issue: each }) => each.key);
        expect(keys.toSorted()).toEqual(
          [...new Set(links.map(([, number]) => `PUMP-${number}`))].toSorted(),
        );
      }),
    );
  });
});

describe('what an action’s words suggest', () => {
  it.each([
    ['Key the plug so that it fits one way only', 'strong'],
    ['Add a regression test for the import', 'intermediate'],
    ['Retrain the operators', 'weak'],
    ['Replaced the worn seal', 'correction'],
    ['Please be more careful when plugging', 'weak'],
    ['Retrain the operators and install an interlock on the guard', 'strong'],
    ['Look into PUMP-12', null],
  ] as const)('%s: %s', (words, strength) => {
    expect(suggestedStrength(english, words)).toBe(strength);
  });
});
