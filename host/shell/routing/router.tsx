import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createAddressBar, type AddressBar } from './address-bar.ts';

interface Router {
  /** Path, query and fragment of the page that is open. */
  path: string;
  navigate: (path: string) => void;
  /** For pages of the app, which have addresses of their own below the site's. */
  addressBar: AddressBar;
}

const RouterContext = createContext<Router | null>(null);

export function RouterProvider({ children }: { children: ReactNode }) {
  const [addressBar] = useState(() => createAddressBar(window));
  const [path, setPath] = useState(() => addressBar.read().path);

  useEffect(() => addressBar.listen(() => setPath(addressBar.read().path)), [addressBar]);

  const router = useMemo(
    () => ({
      path,
      navigate(next: string) {
        if (next !== addressBar.read().path) addressBar.push(next);
        window.scrollTo(0, 0);
      },
      addressBar,
    }),
    [path, addressBar],
  );

  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}

export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error('useRouter needs a RouterProvider above it.');
  return router;
}
