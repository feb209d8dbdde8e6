import { readFileSync } from 'node:fs';
import { capaTransitions } from '../src/domain/capa/transitions';
import { gatingRules } from '../src/domain/causes/rules/gating';
import { structuralRules as rules } from '../src/domain/causes/rules/structural';
import { caseRules } from '../src/domain/gate/case-rules';
import { coreGates, mostDaysForCore } from '../src/domain/gate/core';
import { presets } from '../src/domain/gate/presets';
import { usualLadder } from '../src/domain/reminders/escalation-ladder';
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

interface Weighed {
  readonly level: Readonly<Record<'minor' | 'major' | 'critical', string>>;
}

function holdsBackFrom({ level: { minor, major, critical } }: Weighed): string {
  if (minor === 'block') return 'always';
  if (major === 'block') return 'from major';
  return critical === 'block' ? 'when critical' : 'never';
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
    expect(explained).toEqual(Object.values(rules).map((rule) => [rule.id, holdsBackFrom(rule)]));
  });

  it('explains what is asked of the rest of a case, in the order in which it is read out', () => {
    const explained = tableUnder('### What is asked besides the analysis');
    expect(explained.map(([id, , holdsBack]) => [id, holdsBack])).toEqual(
      caseRules.map((rule) => [rule.id, holdsBackFrom(rule)]),
    );
  });

  it('shows where the presets differ, and names the core that none of them touches', () => {
    const all = [...caseRules, ...Object.values(gatingRules)].map(({ id }) => id);
    const { light, regulated } = presets;
    expect(tableUnder('### Presets and exceptions')).toEqual(
      all
        .filter((id) => light[id] ?? regulated[id])
        .map((id) => [id, light[id] ?? '–', regulated[id] ?? '–']),
    );
    const [core] = /[^.]+ are the core/.exec(readme) ?? [];
    expect(core?.match(/\b[A-Z]\d+\b/g)).toEqual([...coreGates]);
    expect(readme).toContain(`ends by itself within ${mostDaysForCore} days`);
  });

  it('shows who is told of what is late', () => {
    const after = (severity: string, tell: string) =>
      usualLadder.find((step) => step.severity === severity && step.tell === tell)?.daysLate;
    expect(tableUnder('### Reminders')).toEqual(
      ['critical', 'major', 'minor'].map((severity) => [
        severity,
        String(after(severity, 'qualityManager')),
        String(after(severity, 'projectLead')),
      ]),
    );
    const atOnce = usualLadder.filter(({ tell }) => tell === 'owner' || tell === 'caseOwner');
    expect(atOnce.map(({ daysLate }) => daysLate)).toEqual([0, 0, 0, 0, 0, 0]);
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
