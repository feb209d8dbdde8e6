import { useContext, useEffect, useState } from 'react';
import type { IssueReference } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { CaseForm } from '../case/case-form';
import { EvidenceSourcesContext } from '../evidence/evidence-sources';
import { type PageChoice, usePlanning } from './action-planning';
import { FoundField } from './found-field';
import { nothingChosen } from './nothing-chosen';

interface DocumentFormProps {
  readonly action: IssueReference;
  readonly onDone: () => void;
}

const nameOf = ({ title, space }: PageChoice): string =>
  space === '' ? title : `${title} (${space})`;

/** Names the page that an action is to change. */
export function DocumentForm({ action, onDone }: DocumentFormProps) {
  const { pages, planDocument } = usePlanning();
  const { hasConfluence } = useContext(EvidenceSourcesContext);
  const [isThere, setThere] = useState<boolean | null>(null);
  const [page, setPage] = useState<PageChoice | null>(null);
  useEffect(() => {
    let current = true;
    void hasConfluence().then((found) => {
      if (current) setThere(found);
    });
    return () => {
      current = false;
    };
  }, [hasConfluence]);
  if (isThere === false) {
    return (
      <Notice announced tone="information" title="There is no Confluence here">
        <p>
          Ratchet watches pages of Confluence. Without it, say in {action.key} itself which document
          changed, and in which version.
        </p>
        <Button onClick={onDone}>All right</Button>
      </Notice>
    );
  }
  return (
    <CaseForm
      label={`Which document does ${action.key} change?`}
      submit="Watch this page"
      check={() => (page === null ? { page: 'Choose a page from the list.' } : {})}
      send={() => (page === null ? nothingChosen : planDocument(action.id, page.id))}
      onDone={onDone}
      onLeave={onDone}
      footnote="Ratchet keeps the version and a digest of the text. The gate then wants a later version whose text differs."
    >
      {(problemOf) => (
        <FoundField
          label="Page in Confluence"
          hint="Begin to type its title, then choose it."
          value={page}
          onPick={setPage}
          find={pages}
          nameOf={nameOf}
          problem={problemOf('page')}
          autoFocus
        />
      )}
    </CaseForm>
  );
}
