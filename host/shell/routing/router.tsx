import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

interface Router {
  /** Path and query of the page that is open. */
  path: string;
  navigate: (path: string) => void;
}

const RouterContext = createContext<Router | null>(null);

function openPath(): string {
  return window.location.pathname + window.location.search;
}

export function RouterProvider({ children }: { children: ReactNode }) {
  const [path, setPath] = useState(openPath);

  useEffect(() => {
    const follow = () => setPath(openPath());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const router = useMemo(
    () => ({
      path,
      navigate(next: string) {
        if (next !== openPath()) window.history.pushState(null, '', next);
        setPath(openPath());
        window.scrollTo(0, 0);
      },
    }),
    [path],
  );

  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}

export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error('useRouter needs a RouterProvider above it.');
  return router;
}
