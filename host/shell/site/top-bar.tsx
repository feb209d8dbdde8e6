import { AppsLink } from '../apps/apps-link.tsx';
import { CreateButton } from '../create/create-button.tsx';
import { Link } from '../routing/link.tsx';
import { paths, type Route } from '../routing/route.ts';
import { PersonSwitcher } from './person-switcher.tsx';
import { useSite } from './site-context.tsx';
import { SiteTime } from './site-time.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

interface TopBarProps {
  route: Route;
  invocationsOpen: boolean;
  onInvocations: () => void;
}

export function TopBar({ route, invocationsOpen, onInvocations }: TopBarProps) {
  const { site, person } = useSite();
  return (
    <header className="top-bar">
      <Link to={paths.projects} className="product-name">
        {site.appName} local site
      </Link>
      <nav aria-label="Main">
        <Link
          to={paths.projects}
          current={route.page === 'projects' || 'projectKey' in route}
          className="nav-link"
        >
          Projects
        </Link>
        <Link to={paths.issues()} current={route.page === 'issues'} className="nav-link">
          Issues
        </Link>
        <Link
          to={paths.wiki}
          current={route.page === 'wiki' || route.page === 'wikiPage'}
          className="nav-link"
        >
          Pages
        </Link>
        {person && (
          <Link to={paths.mail} current={route.page === 'mail'} className="nav-link">
            Mail
          </Link>
        )}
        {person && <AppsLink key={person.accountId} route={route} />}
      </nav>
      {person && <CreateButton route={route} />}
      <span className="spring" />
      <SiteTime />
      <button
        type="button"
        className="button subtle"
        aria-pressed={invocationsOpen}
        onClick={onInvocations}
      >
        Invocations
      </button>
      <ThemeSwitch />
      <PersonSwitcher />
    </header>
  );
}
