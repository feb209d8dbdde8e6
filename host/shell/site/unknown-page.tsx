import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { usePageTitle } from '../routing/use-page-title.ts';

export function UnknownPage({ path }: { path: string }) {
  usePageTitle('Page not found');
  return (
    <section className="page narrow">
      <h1>There is no page here</h1>
      <p>
        This small site has no page at <code>{path}</code>.
      </p>
      <p>
        <Link to={paths.projects}>Go to the projects</Link>
      </p>
    </section>
  );
}
