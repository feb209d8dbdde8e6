import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';

const Location = z.object({ pathname: z.string() });

/** What the platform hands over is typed by a package that is not there. */
const PageHistory = z.object({
  location: Location,
  push: z.custom<(path: string) => unknown>((value) => typeof value === 'function'),
  listen: z.custom<(heard: (location: unknown) => void) => unknown>(
    (value) => typeof value === 'function',
  ),
});

/**
 * Where on this page the viewer is: the first part of its address, so that a tab can be reloaded, linked to and left
 * by the browser's way back. Where the platform keeps no address for the page, the tab is kept all the same.
 */
export function usePagePlace(first: string): [place: string, go: (place: string) => void] {
  const [place, setPlace] = useState(first);
  const history = useRef<z.infer<typeof PageHistory> | null>(null);
  useEffect(() => {
    let current = true;
    const arrive = (location: unknown) => {
      const told = Location.safeParse(location);
      const named = told.success ? (told.data.pathname.split('/')[1] ?? '') : '';
      if (current) setPlace(named === '' ? first : named);
    };
    const open: Promise<unknown> = view.createHistory();
    open
      .then((opened) => {
        const read = PageHistory.safeParse(opened);
        if (!current || !read.success) return;
        history.current = read.data;
        arrive(read.data.location);
        read.data.listen(arrive);
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [first]);
  const go = useCallback((next: string) => {
    setPlace(next);
    history.current?.push(`/${next}`);
  }, []);
  return [place, go];
}
