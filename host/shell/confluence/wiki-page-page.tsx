import { AdfView } from '../adf/adf-view.tsx';
import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Moment } from '../controls/moment.tsx';
import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { usePageTitle } from '../routing/use-page-title.ts';
import { readSpaces, readWikiPage, type WholePage } from './pages.ts';

/** Where the page stands, for whoever found it under an address. */
const states: Readonly<Record<string, string>> = {
  draft: 'A draft, seen by its author alone.',
  archived: 'Archived.',
  trashed: 'In the trash.',
};

/** A page of Confluence, to be read. */
export function WikiPagePage({ pageId }: { pageId: string }) {
  const [answer] = useAnswer(`wiki page ${pageId}`, () => readWikiPage(pageId));
  const [spaces] = useAnswer('spaces', readSpaces);
  return (
    <article className="page narrow">
      <Loaded answer={answer} refusedTitle="This page cannot be shown">
        {(page) => (
          <Shown
            page={page}
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

function Shown({ page, space }: { page: WholePage; space: string | undefined }) {
  const { title, status, version, body } = page;
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
      <AdfView document={body.atlas_doc_format?.value} />
    </>
  );
}
