import type { ComponentType } from 'react';
import type { Exported } from './exported';

/** What an export that asks first is shown with. */
export interface AskedProps {
  /** It is over; in a sentence what was done, or '' when nothing was. */
  readonly onDone: (said: string) => void;
}

/** One way to take an analysis elsewhere; its code is fetched when somebody asks for it. */
interface Export {
  readonly key: string;
  readonly label: string;
  readonly way:
    | {
        readonly kind: 'hands';
        /** Hands it over and answers in a sentence what was done; throws when it could not be. */
        readonly run: (exported: Exported) => Promise<string>;
      }
    /** Changes the issue: shows what it would do, and does it when told to. */
    | { readonly kind: 'asks'; readonly fetch: () => Promise<ComponentType<AskedProps>> };
}

export const exports: readonly Export[] = [
  {
    key: 'fishbone-svg',
    label: 'Fishbone as SVG',
    way: {
      kind: 'hands',
      run: (exported) =>
        import('../fishbone/fishbone-files').then(({ saveSvg }) => saveSvg(exported)),
    },
  },
  {
    key: 'fishbone-png',
    label: 'Fishbone as PNG',
    way: {
      kind: 'hands',
      run: (exported) =>
        import('../fishbone/fishbone-files').then(({ savePng }) => savePng(exported)),
    },
  },
  {
    key: 'markdown-file',
    label: 'Analysis as Markdown',
    way: {
      kind: 'hands',
      run: (exported) =>
        import('../export/markdown').then(({ saveMarkdown }) => saveMarkdown(exported)),
    },
  },
  {
    key: 'markdown-copy',
    label: 'Copy as Markdown',
    way: {
      kind: 'hands',
      run: (exported) =>
        import('../export/markdown').then(({ copyMarkdown }) => copyMarkdown(exported)),
    },
  },
  {
    key: 'description',
    label: 'Put into the issue’s description',
    way: {
      kind: 'asks',
      fetch: () =>
        import('../export/into-description').then(({ IntoDescription }) => IntoDescription),
    },
  },
];
