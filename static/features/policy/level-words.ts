import type { Level } from '../../../src/domain/causes/rules/rule';
import type { GateLevel } from '../../../src/domain/gate/policy';
import type { RuleInForce } from '../../../src/domain/gate/policy/rules-in-force';
import type { Severity } from '../../../src/domain/severity';

type Handled = 'off' | Level;

const handled: Readonly<Record<Handled, string>> = {
  off: 'off',
  advise: 'warns',
  block: 'blocks',
};

const severities: readonly Severity[] = ['critical', 'major', 'minor'];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** “Blocks”, or “Blocks from major, warns when minor”: the strictest first. */
export function levelsInWords({ levels }: Pick<RuleInForce, 'levels'>): string {
  const { minor, major, critical } = levels;
  if (minor === major && major === critical) return capital(handled[critical]);
  if (major === critical)
    return capital(`${handled[major]} from major, ${handled[minor]} when minor`);
  return capital(
    severities.map((severity) => `${handled[levels[severity]]} when ${severity}`).join(', '),
  );
}

/** The most that it does to anybody. */
export function strictestOf({ levels }: Pick<RuleInForce, 'levels'>): Handled {
  const all = Object.values(levels);
  if (all.includes('block')) return 'block';
  return all.includes('advise') ? 'advise' : 'off';
}

/** The choices of an exception, from easy to strict. */
export const choiceWords: Readonly<Record<GateLevel, string>> = {
  off: 'Off: not asked',
  warn: 'Warn: shown, holds nothing back',
  block: 'Block: holds the step back',
};

export const madeWords: Readonly<Record<GateLevel, string>> = {
  off: 'switched off',
  warn: 'only warns',
  block: 'blocks',
};
