import { useState } from 'react';
import { AdfView } from '../adf/adf-view.tsx';
import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Moment } from '../controls/moment.tsx';
import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { usePageTitle } from '../routing/use-page-title.ts';
import { EditPage } from './edit-page.tsx';
import { PageVersions } from './page-versions.tsx';
import { readSpaces, readWikiPage, type WholePage } from './pages.ts';

/** Where the page stands, for whoever found it under an address. */
const states: Readonly<Record<string, string>> = {
  draft: 'A draft, seen by its author alone.',
  archived: 'Archived.',
  trashed: 'In the trash.',
};

/** A page of Confluence, to be read. */
export function WikiPagePage({ pageId }: { pageId: string }) {
  const [answer, reload] = useAnswer(`wiki page ${pageId}`, () => readWikiPage(pageId));
  const [spaces] = useAnswer('spaces', readSpaces);
  return (
    <article className="page narrow">
      <Loaded answer={answer} refusedTitle="This page cannot be shown">
        {(page) => (
          <Shown
            page={page}
            onPublished={reload}
            space={
              spaces.state === 'ready'
                ? spaces.value.find(({ id }) => id === page.spaceId)?.name
                : undefined
            }
          />
        )}
      </Loaded>
    </article>
  );
}

interface ShownProps {
  page: WholePage;
  space: string | undefined;
  onPublished: () => Promise<void>;
}

function Shown({ page, space, onPublished }: ShownProps) {
  const { id, title, status, version, body } = page;
  const [editing, setEditing] = useState(false);
  usePageTitle(title);
  const state = states[status];
  return (
    <>
      <nav aria-label="Breadcrumb" className="breadcrumb">
        <Link to={paths.wiki}>Pages</Link>
        {space !== undefined && (
          <>
            <span aria-hidden="true">/</span>
            <span>{space}</span>
          </>
        )}
      </nav>
      <h1>{title}</h1>
      <p className="quiet">
        Version {version.number}, <Moment iso={version.createdAt} />
      </p>
      {state !== undefined && <p>{state}</p>}
      {editing ? (
        <EditPage page={page} onPublished={onPublished} onCancel={() => setEditing(false)} />
      ) : (
        <>
          <AdfView document={body.atlas_doc_format?.value} />
          {status === 'current' && (
            <div className="form-actions">
              <button type="button" className="button" onClick={() => setEditing(true)}>
                Edit page
              </button>
            </div>
          )}
          <PageVersions pageId={id} current={version.number} />
        </>
      )}
    </>
  );
}
