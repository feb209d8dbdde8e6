import { useEffect, useMemo, useRef } from 'react';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { Finding } from '../../../src/domain/causes/rules/rule';
import { type Findings, findingsByNode } from './findings-by-node';
import type { Analysis } from './use-analysis';

/** The findings by place, with the words they have for `document`. */
export function useFindingsByNode(
  findings: readonly Finding[],
  noteOf: Analysis['noteOf'],
  document: CauseDocument,
): Findings {
  const earlier = useRef<Findings | null>(null);
  const documentThen = useRef(document);
  useEffect(() => {
    documentThen.current = document;
  }, [document]);
  const byNode = useMemo(
    () =>
      findingsByNode(findings, (finding) => noteOf(finding, documentThen.current), earlier.current),
    [findings, noteOf],
  );
  useEffect(() => {
    earlier.current = byNode;
  }, [byNode]);
  return byNode;
}
