import { readFileSync } from 'node:fs';
import { capaTransitions } from '../src/domain/capa/transitions';
import { mayBlock } from '../src/domain/causes/rules/gating';
import type { StructuralRuleId } from '../src/domain/causes/rules/rule';
import { structuralRules as rules } from '../src/domain/causes/rules/structural';
import { nonconformanceTransitions } from '../src/domain/nonconformance/transitions';
import { english } from '../src/domain/causes/rules/english/english';
import { wordingRulesIn } from '../src/domain/causes/rules/wording';
import type { Transition } from '../src/domain/transition';

const readme = readFileSync('README.md', 'utf8');

/** The cells of every row of the Markdown table that follows the heading. */
function tableUnder(heading: string): string[][] {
  const after = readme.slice(readme.indexOf(`${heading}\n`));
  const lines = after.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  return lines.slice(first + 2, first + length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const rowOf = (workType: string, { name, from, to, rules: guards, needsReason }: Transition) => [
  workType,
  name,
  from.join(', '),
  to,
  [...guards, ...(needsReason ? ['a reason'] : [])].join(', ') || '–',
];

const transitions: readonly Transition[] = [...nonconformanceTransitions, ...capaTransitions];

function holdsBackWhat(id: StructuralRuleId): string {
  if (!mayBlock(id)) return 'never';
  return transitions.some((each) => each.rules.includes(id)) ? 'at a transition' : 'nothing yet';
}

describe('README.md', () => {
  it('shows the transitions as the app guards them', () => {
    expect(tableUnder('### Transitions and what guards them')).toEqual([
      ...nonconformanceTransitions.map((each) => rowOf('Nonconformance', each)),
      ...capaTransitions.map((each) => rowOf('CAPA', each)),
    ]);
  });

  it('explains every rule, in the order in which notes are read, and says what it holds back', () => {
    const explained = tableUnder('### The rules').map(([id, , holdsBack]) => [id, holdsBack]);
    expect(explained).toEqual(Object.values(rules).map(({ id }) => [id, holdsBackWhat(id)]));
  });

  it('names every rule that goes by words', () => {
    const named = tableUnder('### Rules that go by words').map(([id]) => id);
    expect([...named].sort()).toEqual(
      wordingRulesIn(english)
        .map(({ id }) => id)
        .sort(),
    );
  });
});
