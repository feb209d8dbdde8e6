import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { usePageTitle } from '../routing/use-page-title.ts';
import { readPages, readSpaces } from './pages.ts';

/** Every page of Confluence that the person may see, by its space. */
export function WikiPagesPage() {
  usePageTitle('Pages');
  const [answer] = useAnswer('wiki pages', async () => {
    const [spaces, pages] = await Promise.all([readSpaces(), readPages()]);
    return spaces.map((space) => ({
      ...space,
      pages: pages.filter(({ spaceId }) => spaceId === space.id),
    }));
  });
  return (
    <section className="page narrow">
      <h1>Pages</h1>
      <Loaded answer={answer}>
        {(spaces) =>
          spaces.length === 0 ? (
            <p>There is no Confluence space here that you may look into.</p>
          ) : (
            spaces.map(({ id, name, pages }) => (
              <section key={id} aria-label={name}>
                <h2>{name}</h2>
                <ul className="plain">
                  {pages.map((page) => (
                    <li key={page.id}>
                      <Link to={`${paths.wiki}${page._links.webui}`}>{page.title}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Loaded>
    </section>
  );
}
