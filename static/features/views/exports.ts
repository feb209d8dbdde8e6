import type { Exported } from './exported';

/** One way to take an analysis elsewhere; its code is fetched when somebody asks for it. */
interface Export {
  readonly key: string;
  readonly label: string;
  /** Hands it over and answers in a sentence what was done; throws when it could not be. */
  readonly run: (exported: Exported) => Promise<string>;
}

export const exports: readonly Export[] = [
  {
    key: 'fishbone-svg',
    label: 'Fishbone as SVG',
    run: (exported) =>
      import('../fishbone/fishbone-files').then(({ saveSvg }) => saveSvg(exported)),
  },
  {
    key: 'fishbone-png',
    label: 'Fishbone as PNG',
    run: (exported) =>
      import('../fishbone/fishbone-files').then(({ savePng }) => savePng(exported)),
  },
];
