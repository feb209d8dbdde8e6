import type { Level } from '../../../src/domain/causes/rules/rule';
import type { GateLevel } from '../../../src/domain/gate/policy';
import type { RuleInForce } from '../../../src/domain/gate/policy/rules-in-force';

type Handled = 'off' | Level;

const handled: Readonly<Record<Handled, string>> = {
  off: 'off',
  advise: 'warns',
  block: 'blocks',
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How strict a rule is: the strictest first, and what is left for what is less severe. */
interface LevelWords {
  readonly strictest: Handled;
  readonly words: string;
  readonly rest: string | null;
}

/** “Blocks”, or “Blocks from major” and “warns when minor”. */
export function levelWords({ levels }: Pick<RuleInForce, 'levels'>): LevelWords {
  const { minor, major, critical } = levels;
  const words = capital(handled[critical]);
  if (major !== critical)
    return {
      strictest: critical,
      words: `${words} when critical`,
      rest:
        major === minor
          ? `${handled[minor]} otherwise`
          : `${handled[major]} when major, ${handled[minor]} when minor`,
    };
  return minor === major
    ? { strictest: critical, words, rest: null }
    : { strictest: critical, words: `${words} from major`, rest: `${handled[minor]} when minor` };
}

/** The choices of an exception, from easy to strict. */
export const choiceWords: Readonly<Record<GateLevel, string>> = {
  off: 'Off: not asked',
  warn: 'Warn: shown, holds nothing back',
  block: 'Block: holds the step back',
};

export const madeWords: Readonly<Record<GateLevel, string>> = {
  off: 'is switched off',
  warn: 'only warns',
  block: 'blocks',
};
