import { createContext, useContext } from 'react';
import type { Note } from '../../../src/contract/wording/notes/words';
import type { Finding } from '../../../src/domain/causes/rules/rule';

/** What the rules found at each place, in words, as of the last pause in typing. */
export interface Findings {
  /** The same list for as long as it says the same. */
  readonly at: (node: string) => readonly Finding[];
  readonly noteOf: (finding: Finding) => Note;
}

const none: readonly Finding[] = [];

/** The findings by place; lists that say what they said before stay the very lists of `earlier`. */
export function findingsByNode(
  findings: readonly Finding[],
  noteOf: Findings['noteOf'],
  earlier: Findings | null,
): Findings {
  const lists = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = lists.get(finding.node);
    if (list) list.push(finding);
    else lists.set(finding.node, [finding]);
  }
  const kept = new Map(
    [...lists].map(([node, list]) => {
      const before = earlier?.at(node) ?? none;
      return [node, JSON.stringify(before) === JSON.stringify(list) ? before : list] as const;
    }),
  );
  return { at: (node) => kept.get(node) ?? none, noteOf };
}

export const FindingsContext = createContext<Findings | null>(null);

export function useFindings(): Findings {
  const findings = useContext(FindingsContext);
  if (!findings) throw new Error('Findings are shown only inside AnalysisProvider');
  return findings;
}
