/** What is wrong with a sentence a person is to read; empty when nothing is. */
export function faultsOf(sentence: string): string[] {
  const unkind = ['you failed', 'fault of', 'blame', 'error by', 'invalid', 'illegal', 'forbidden'];
  return [
    ...unkind.filter((words) => sentence.toLowerCase().includes(words)),
    ...(/[.?]”?$/.test(sentence) ? [] : ['does not end']),
    ...(/undefined|null|NaN|\[object/.test(sentence) ? ['shows what no person wrote'] : []),
    ...(/\s{2}|^\s|\s$/.test(sentence) ? ['has loose blanks'] : []),
    ...(sentence.length > 260 ? ['is too long'] : []),
    ...(/[ .][A-Z][a-z]+ [A-Z][a-z]+ [A-Z][a-z]+/.test(sentence)
      ? ['is not in sentence case']
      : []),
  ];
}

export const startsLikeASentence = (sentence: string): boolean => /^[“\p{Lu}]/u.test(sentence);
