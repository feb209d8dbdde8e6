import { useContext } from 'react';
import { Button } from '../../kit/button';
import { evidenceLabels, type EvidenceKind } from './evidence-labels';
import { EvidenceSourcesContext } from './evidence-sources';
import { suggestKind } from './suggest-kind';

interface KindSuggestionProps {
  readonly chosen: EvidenceKind;
  /** What stands in the form’s fields. */
  readonly texts: readonly string[];
  readonly onFollow: (kind: EvidenceKind, address: string) => void;
}

const leadsTo: Readonly<Partial<Record<EvidenceKind, string>>> = {
  issue: 'This address leads to an issue.',
  page: 'This address leads to a Confluence page.',
  commit: 'This address leads to a commit.',
};

/** An address that was pasted says by itself what kind of evidence it is. */
export function KindSuggestion({ chosen, texts, onFollow }: KindSuggestionProps) {
  const { site } = useContext(EvidenceSourcesContext);
  const found = texts.flatMap((text) => {
    const kind = suggestKind(chosen, text, site);
    return kind ? [{ kind, text }] : [];
  })[0];
  return (
    <p role="status" className="k-small">
      {found ? (
        <>
          {leadsTo[found.kind] ?? 'This is an address.'}{' '}
          <Button looks="link" onClick={() => onFollow(found.kind, found.text)}>
            Add it as “{evidenceLabels[found.kind]}”
          </Button>
        </>
      ) : null}
    </p>
  );
}
