import { finderOf } from '../../language/pattern';
import { remembered } from '../../language/remembered';
import { isWord, tokensOf } from '../../language/tokens';
import { consideredOf } from './terminals';
import { perLanguage } from './per-language';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

const judgeFor = perLanguage(({ categories, lists }) => {
  const leadIn = finderOf(categories.leadIn, lists);
  const filler = new Set(categories.filler);
  const vague = new Set(categories.vague);
  const general = new Set([...categories.headings, ...categories.mishaps, ...categories.vague]);
  return remembered((tokens) => {
    const last = tokens.findLast((token) => isWord(token) && !filler.has(token.text))?.text;
    if (last === undefined || !general.has(last)) return false;
    const core = tokens
      .slice(leadIn(tokens)?.to ?? 0)
      .filter((token) => isWord(token) && !filler.has(token.text));
    if (core.length === 0) return false;
    if (core.length <= 3 && vague.has(last)) return true;
    return core.length <= 4 && core.every(({ text }) => general.has(text));
  });
});

/** Only the heading is there: anything could be meant by it. */
export const categoryOnly: WordingRule<'C9'> = {
  id: 'C9',
  source: 'Ishikawa practice: a bone is not yet a cause',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) =>
    consideredOf(document)
      .filter(({ text }) => judgeFor(language)(tokensOf(text)))
      .map(({ id, text }) => ({ node: id, data: { words: text.trim() } })),
};
