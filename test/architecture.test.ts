import { basename } from 'node:path';
import { breaches, sourcesBelow, type Source } from './architecture/imports';

const root = process.cwd();
const product = sourcesBelow(root, ['src', 'static', 'host']);

describe('layers', () => {
  it('holds every import to the borders', () => {
    expect(breaches(product)).toEqual([]);
  });

  it.each<[string, Source, string]>([
    [
      'Forge in the domain',
      { path: 'src/domain/causes/apply.ts', text: "import { kvs } from '@forge/kvs';" },
      'pass the fact in as an argument',
    ],
    [
      'React in the domain',
      { path: 'src/domain/causes/apply.ts', text: "import { useState } from 'react';" },
      'pass the fact in as an argument',
    ],
    [
      'an adapter in an operation',
      {
        path: 'src/operations/save.ts',
        text: "import { readIssue } from '../atlassian/jira/issue';",
      },
      'operations/ports.ts',
    ],
    [
      'Atlaskit in a feature',
      {
        path: 'static/features/five-whys/row.tsx',
        text: "import Button from '@atlaskit/button/new';",
      },
      'only kit and host may import @atlaskit/',
    ],
    [
      'the bridge in a feature',
      {
        path: 'static/features/five-whys/row.tsx',
        text: "import { invoke } from '@forge/bridge';",
      },
      'only bridge may import @forge/bridge',
    ],
    [
      'an operation in a surface',
      {
        path: 'static/surfaces/panel/main.tsx',
        text: "import { save } from '../../../src/operations/save';",
      },
      'surfaces may not import operations',
    ],
    [
      'our source in the local host',
      {
        path: 'host/story/tell.ts',
        text: "import { apply } from '../../src/domain/causes/apply';",
      },
      'never our source',
    ],
    [
      'a type alone is an import too',
      { path: 'src/contract/x.ts', text: "import type { Port } from '../operations/ports';" },
      'contract may not import ports',
    ],
  ])('refuses %s and says what to do instead', (_case, planted, sentence) => {
    expect(breaches([planted]).join()).toContain(sentence);
  });

  it('keeps the product ignorant of where it is tried out', () => {
    const told = product
      .filter(({ path }) => path.startsWith('src/') || path.startsWith('static/'))
      .filter(({ text }) => /local host|localhost|127\.0\.0\.1|\/host\/|\bmock/i.test(text))
      .map(({ path }) => path);
    expect(told).toEqual([]);
  });
});

describe('size and names', () => {
  it('keeps every file under 250 lines', () => {
    const long = [...product, ...sourcesBelow(root, ['test', 'scripts'])]
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('keeps the median file near 40 lines', () => {
    const lines = product.map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(50);
  });

  it('has no drawer for odds and ends', () => {
    const drawers = /^(utils?|helpers?|commons?|types|misc|shared)(\.tsx?)?$/;
    const found = product.filter(({ path }) =>
      path.split('/').some((part) => drawers.test(basename(part))),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('states nothing the compiler would have to take on trust', () => {
    const trusting =
      /\bas any\b|: any[;,)=\s]*(?:$|[;,)=>])|<any>|\bany\[\]|@ts-ignore|@ts-expect-error|@ts-nocheck|eslint-disable/m;
    const found = product.filter(({ text }) => trusting.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });
});
