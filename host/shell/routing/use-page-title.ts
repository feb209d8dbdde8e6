import { useEffect } from 'react';
import { useSite } from '../site/site-context.tsx';

export function usePageTitle(title: string): void {
  const { site } = useSite();
  useEffect(() => {
    document.title = `${title} – ${site.appName} local site`;
  }, [title, site.appName]);
}
