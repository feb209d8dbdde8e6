import type { Token } from './tokens';

/** Reads a text once: the same tokens give the same answer. */
export function remembered<Answer>(
  read: (tokens: readonly Token[]) => Answer,
): (tokens: readonly Token[]) => Answer {
  const known = new WeakMap<readonly Token[], { readonly answer: Answer }>();
  return (tokens) => {
    const { answer } = known.get(tokens) ?? { answer: read(tokens) };
    known.set(tokens, { answer });
    return answer;
  };
}
