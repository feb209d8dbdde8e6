import { finderOf } from '../../language/pattern';
import { sentencesOf } from '../../language/sentences';
import { isWord, type Token } from '../../language/tokens';
import type { Language } from './language';

type Narrow = (tokens: readonly Token[]) => readonly Token[];

const stop: Token = { text: '.', stem: '.' };
const narrowers = new WeakMap<Language, Narrow>();

function narrowerFor({ connectives, lists }: Language): Narrow {
  const after = finderOf(connectives.reasonAfter, lists);
  const before = finderOf(connectives.reasonBefore, lists, connectives.except);
  const pointing = new Set(lists['pointing']);
  const says = (part: readonly Token[]): boolean =>
    part.some((token) => isWord(token) && !pointing.has(token.text));
  const behind = (part: readonly Token[]): readonly Token[] => {
    const tie = after(part);
    const rest = tie ? part.slice(tie.to) : part;
    return tie && says(rest) ? behind(rest) : part;
  };
  const ahead = (part: readonly Token[]): readonly Token[] => {
    const tie = before(part);
    const rest = tie ? part.slice(0, tie.from) : part;
    return says(rest) ? rest : part;
  };
  const known = new WeakMap<readonly Token[], readonly Token[]>();
  return (tokens) => {
    const narrowed =
      known.get(tokens) ??
      sentencesOf(tokens).flatMap((sentence) => [...ahead(behind(sentence)), stop]);
    known.set(tokens, narrowed);
    return narrowed;
  };
}

/** Of each sentence, the part that gives the deepest reason: after the last "because", before the first "led to". */
export function reasonIn(tokens: readonly Token[], language: Language): readonly Token[] {
  const narrow = narrowers.get(language) ?? narrowerFor(language);
  narrowers.set(language, narrow);
  return narrow(tokens);
}
