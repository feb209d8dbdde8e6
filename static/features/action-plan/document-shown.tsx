import { useContext, useEffect, useState } from 'react';
import type { DocumentStanding } from '../../../src/domain/actions/document-standing';
import type { PlannedDocument } from '../../../src/domain/actions/plan';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import { useCase } from '../case/case-context';
import { NoteForm } from '../case/note-form';
import { EvidenceSourcesContext, type Seen } from '../evidence/evidence-sources';

const standings: Readonly<
  Record<DocumentStanding, { readonly tone: 'success' | 'warning' | 'neutral'; label: string }>
> = {
  changed: { tone: 'success', label: 'Changed' },
  unchanged: { tone: 'neutral', label: 'Not changed yet' },
  savedAgain: { tone: 'warning', label: 'Saved again without a change' },
  gone: { tone: 'warning', label: 'Gone, or hidden from you' },
  unknown: { tone: 'neutral', label: 'Confluence does not tell' },
};

/** A page that an action is to change, and whether it did. */
export function DocumentShown({ document }: { readonly document: PlannedDocument }) {
  const { circumstances, editable, tell } = useCase();
  const { seePage } = useContext(EvidenceSourcesContext);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [isDropping, setDropping] = useState(false);
  const { page, action, version, standing } = document;
  useEffect(() => {
    let current = true;
    void seePage(page).then((found) => {
      if (current) setSeen(found);
    });
    return () => {
      current = false;
    };
  }, [seePage, page]);
  const now = circumstances.facts.pages?.find((each) => each.page === page)?.now ?? null;
  const title = seen?.kind === 'seen' ? seen.title : 'a page';
  const address = seen?.kind === 'seen' ? seen.address : null;
  return (
    <>
      <p className="k-row k-small">
        <span>
          <span className="k-subtle">Changes </span>
          {address === null ? (
            title
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
        </span>
        <Lozenge tone={standings[standing].tone}>{standings[standing].label}</Lozenge>
        <span className="k-subtle">
          planned at version {version}
          {now && now.version !== version ? `, now ${now.version}` : ''}
        </span>
        {editable ? (
          <Button looks="link" aria-label={`Take off ${title}`} onClick={() => setDropping(true)}>
            Take off
          </Button>
        ) : null}
      </p>
      {isDropping ? (
        <NoteForm
          label={`${action.key} no longer changes ${title}`}
          submit="Take it off"
          question="Why does this page no longer have to change?"
          missing="Write why it no longer has to change."
          draft={`dropDocument.${action.id}.${page}`}
          send={(reason) => tell({ kind: 'dropDocument', action, page, reason })}
          onDone={() => setDropping(false)}
        />
      ) : null}
    </>
  );
}
