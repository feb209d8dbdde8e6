/** Where a file stands, what it may import, and what to do instead of breaking the rule. */
export interface Layer {
  readonly name: string;
  /** Paths from the repository's root that belong to it; the longest that fits wins. */
  readonly folder: string;
  /** Layers (by name) and packages (by prefix, `npm:`) it may import besides its own files. */
  readonly may: readonly string[];
  readonly instead: string;
}

const nodeBuiltins = 'npm:node:';

export const layers: readonly Layer[] = [
  {
    name: 'domain',
    folder: 'src/domain',
    may: ['npm:zod/mini', 'npm:@noble/hashes', 'npm:stemmer'],
    instead:
      'pass the fact in as an argument: the domain decides, others fetch, store and tell the time',
  },
  {
    name: 'contract',
    folder: 'src/contract',
    may: ['domain', 'npm:zod/mini'],
    instead: 'build the operation from domain schemas; what runs it belongs to operations',
  },
  {
    name: 'ports',
    folder: 'src/operations/ports.ts',
    may: ['domain', 'contract'],
    instead:
      'describe what an operation needs in the domain’s words; adapters live in src/atlassian',
  },
  {
    name: 'ports',
    folder: 'src/operations/ports',
    may: ['domain', 'contract', 'ports'],
    instead:
      'describe what an operation needs in the domain’s words; adapters live in src/atlassian',
  },
  {
    name: 'provisioning ports',
    folder: 'src/operations/provisioning/ports.ts',
    may: ['domain', 'contract', 'ports'],
    instead:
      'describe what an operation needs in the domain’s words; adapters live in src/atlassian',
  },
  {
    name: 'operations',
    folder: 'src/operations',
    may: ['domain', 'contract', 'ports', 'provisioning ports', 'npm:zod/mini'],
    instead: 'name what is needed in operations/ports.ts and let src/compose hand it in',
  },
  {
    name: 'platform',
    folder: 'src/atlassian/platform',
    may: ['domain', 'ports', 'provisioning ports', 'npm:zod/mini', 'npm:@forge/', nodeBuiltins],
    instead: 'keep what knows Forge here and hand plain values to everybody else',
  },
  {
    name: 'atlassian',
    folder: 'src/atlassian',
    may: [
      'domain',
      'ports',
      'provisioning ports',
      'platform',
      'npm:zod/mini',
      'npm:@forge/',
      nodeBuiltins,
    ],
    instead: 'implement a port of src/operations; decisions belong to the domain',
  },
  {
    name: 'compose',
    folder: 'src/compose',
    may: [
      'domain',
      'contract',
      'ports',
      'provisioning ports',
      'operations',
      'atlassian',
      'platform',
    ],
    instead: 'only join operations to adapters here',
  },
  {
    name: 'entry',
    folder: 'src/entry',
    may: [
      'domain',
      'contract',
      'ports',
      'provisioning ports',
      'operations',
      'compose',
      'platform',
      'npm:zod/mini',
    ],
    instead: 'parse, call an operation, answer: anything longer belongs to an operation',
  },
  {
    name: 'index',
    folder: 'src/index.ts',
    may: ['entry'],
    instead: 'export handlers from src/entry; the file is a table of contents',
  },
  ...['setup', 'gates', 'project', 'daily'].map((name) => ({
    name: `${name} handlers`,
    folder: `src/${name}.ts`,
    may: ['entry'],
    instead: 'export handlers from src/entry; the file is a table of contents',
  })),
  {
    name: 'kit',
    folder: 'static/kit',
    may: ['npm:react', 'npm:react-dom', 'npm:@atlaskit/'],
    instead: 'keep the kit free of quality and of Forge: pass data and callbacks in',
  },
  {
    name: 'bridge',
    folder: 'static/bridge',
    may: [
      'domain',
      'contract',
      'kit',
      'npm:react',
      'npm:react-dom',
      'npm:zod/mini',
      'npm:@forge/bridge',
      'npm:@forge/jira-bridge',
    ],
    instead: 'offer a typed call here and let the feature use it',
  },
  {
    name: 'features',
    folder: 'static/features',
    may: ['domain', 'contract', 'kit', 'npm:react', 'npm:zod/mini'],
    instead: 'take data and callbacks as props; the surface joins them to the bridge',
  },
  {
    name: 'surfaces',
    folder: 'static/surfaces',
    may: ['domain', 'contract', 'features', 'kit', 'bridge', 'npm:react', 'npm:zod/mini'],
    instead: 'move what is reusable to features or kit',
  },
  {
    name: 'front-end build',
    folder: 'static',
    may: ['npm:vite', 'npm:@vitejs/', nodeBuiltins],
    instead: 'only the build settings live here',
  },
  {
    name: 'shell',
    folder: 'host/shell',
    may: [
      'host',
      'npm:react',
      'npm:react-dom',
      'npm:zod',
      'npm:vite',
      'npm:@vitejs/',
      nodeBuiltins,
    ],
    instead: 'ask the site over HTTP, as a browser does',
  },
  {
    name: 'host',
    folder: 'host',
    may: ['npm:'],
    instead:
      'read manifest.yml, the bundles of the handlers and the built surfaces; never our source',
  },
];

/** Packages that only one layer may name, whatever else it may import. */
export const keepers: readonly { readonly prefix: string; readonly layers: readonly string[] }[] = [
  { prefix: '@forge/bridge', layers: ['bridge'] },
  { prefix: '@forge/jira-bridge', layers: ['bridge'] },
  { prefix: '@forge/', layers: ['atlassian', 'platform', 'bridge', 'host'] },
  { prefix: '@atlaskit/', layers: ['kit', 'host'] },
];
