import { useEffect, useRef, useState } from 'react';
import { FlagsProvider } from './flags/flags-context.tsx';
import { InvocationsDrawer } from './invocations/invocations-drawer.tsx';
import { Page } from './page.tsx';
import { routeOf } from './routing/route.ts';
import { useRouter } from './routing/router.tsx';
import { useSite } from './site/site-context.tsx';
import { TopBar } from './site/top-bar.tsx';

/** The frame around every page. Everything below starts anew when somebody else signs in. */
export function App() {
  const { path } = useRouter();
  const { person } = useSite();
  const [drawerOpen, setDrawerOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const route = person ? routeOf(path) : { page: 'login' as const };
  // An app that moves within its own page keeps the focus.
  const place = 'base' in route ? route.base : path;
  const shownPlace = useRef(place);

  useEffect(() => {
    if (shownPlace.current === place) return;
    shownPlace.current = place;
    main.current?.focus();
  }, [place]);

  return (
    <FlagsProvider key={person?.accountId ?? 'nobody'}>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <TopBar
        route={route}
        invocationsOpen={drawerOpen}
        onInvocations={() => setDrawerOpen(!drawerOpen)}
      />
      <div className={drawerOpen ? 'below-bar with-drawer' : 'below-bar'}>
        <main id="main" ref={main} tabIndex={-1}>
          <Page route={route} />
        </main>
        {drawerOpen && <InvocationsDrawer onClose={() => setDrawerOpen(false)} />}
      </div>
    </FlagsProvider>
  );
}
