import { useAnswer } from '../calls/use-answer.ts';
import { administersJira } from '../jira/administers.ts';
import { Link } from '../routing/link.tsx';
import { paths, type Route } from '../routing/route.ts';
import { useSite } from '../site/site-context.tsx';
import { adminPagesOf } from './admin-pages.ts';

/** The way to the apps' pages, for those who administer Jira. */
export function AppsLink({ route }: { route: Route }) {
  const { site } = useSite();
  const [administers] = useAnswer('administers', administersJira);
  const shown = administers.state === 'ready' && administers.value;
  if (!shown || adminPagesOf(site).length === 0) return null;
  return (
    <Link
      to={paths.apps}
      current={route.page === 'apps' || route.page === 'app'}
      className="nav-link"
    >
      Apps
    </Link>
  );
}
