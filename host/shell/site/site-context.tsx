import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useAnswer } from '../calls/use-answer.ts';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { chooseTheme, readSite, signIn, type Site, type SitePerson, type Theme } from './site.ts';

interface SiteAccess {
  site: Site;
  /** Null when nobody is signed in. */
  person: SitePerson | null;
  signIn: (accountId: string | null) => Promise<void>;
  chooseTheme: (theme: Theme) => Promise<void>;
  /** Reads again what the site says of itself. */
  reload: () => Promise<void>;
}

const SiteContext = createContext<SiteAccess | null>(null);

export function SiteProvider({ children }: { children: ReactNode }) {
  const [answer, reload] = useAnswer('site', readSite);
  const site = answer.state === 'ready' ? answer.value : null;

  useEffect(() => {
    if (site) document.documentElement.dataset['colorMode'] = site.theme;
  }, [site]);

  const access = useMemo(
    () =>
      site && {
        site,
        person: site.people.find(({ accountId }) => accountId === site.currentAccountId) ?? null,
        signIn: async (accountId: string | null) => {
          await signIn(accountId);
          await reload();
        },
        chooseTheme: async (theme: Theme) => {
          await chooseTheme(theme);
          await reload();
        },
        reload,
      },
    [site, reload],
  );

  if (answer.state === 'refused') return <RefusalMessage refusal={answer.refusal} />;
  if (!access) return null;
  return <SiteContext.Provider value={access}>{children}</SiteContext.Provider>;
}

export function useSite(): SiteAccess {
  const access = useContext(SiteContext);
  if (!access) throw new Error('useSite needs a SiteProvider above it.');
  return access;
}
