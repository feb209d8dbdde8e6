import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { usePageTitle } from '../routing/use-page-title.ts';
import { useSite } from '../site/site-context.tsx';
import { adminPagesOf } from './admin-pages.ts';

/** The pages that apps have for those who administer Jira. */
export function AppsPage() {
  usePageTitle('Apps');
  const { site } = useSite();
  return (
    <section className="page">
      <h1>Apps</h1>
      <ul className="plain">
        {adminPagesOf(site).map(({ key, title }) => (
          <li key={key}>
            <Link to={paths.app(key)}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
