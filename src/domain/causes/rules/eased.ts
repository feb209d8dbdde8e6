import type { Level, Rule } from './rule';

const easedLevel = (level: 'off' | Level): 'off' | 'advise' => (level === 'off' ? 'off' : 'advise');

/** The rule where it holds nothing back: advice at most, which a team may decide to live with. */
export const eased = (rule: Rule): Rule => ({
  ...rule,
  level: {
    minor: easedLevel(rule.level.minor),
    major: easedLevel(rule.level.major),
    critical: easedLevel(rule.level.critical),
  },
});
