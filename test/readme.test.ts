import { readFileSync } from 'node:fs';
import { capaTransitions } from '../src/domain/capa/transitions';
import { structuralRules as rules } from '../src/domain/causes/rules/structural';
import { nonconformanceTransitions } from '../src/domain/nonconformance/transitions';
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

describe('README.md', () => {
  it('shows the transitions as the app guards them', () => {
    expect(tableUnder('### Transitions and what guards them')).toEqual([
      ...nonconformanceTransitions.map((each) => rowOf('Nonconformance', each)),
      ...capaTransitions.map((each) => rowOf('CAPA', each)),
    ]);
  });

  it('explains every rule that guards one', () => {
    const explained = tableUnder('### The rules').map(([id]) => id);
    expect([...explained].sort()).toEqual(Object.keys(rules).sort());
  });
});
