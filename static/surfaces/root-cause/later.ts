import { lazy } from 'react';

/** Not needed to see the sheet, and so fetched after it, again and again should the network be away. */
async function fetched() {
  try {
    return await import('./live');
  } catch {
    await new Promise((resolve) => window.setTimeout(resolve, 5_000));
    return fetched();
  }
}

export const Live = lazy(async () => ({ default: (await fetched()).Live }));
export const Told = lazy(async () => ({ default: (await fetched()).Told }));
