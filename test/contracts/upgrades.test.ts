import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { studied } from './studied-packages';

const Package = z.object({ version: z.string() });

const installed = readdirSync('node_modules/@forge').map((name) => `@forge/${name}`);
const versionOf = (name: string): string =>
  Package.parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))).version;

describe('an upgrade of Atlassian’s packages', () => {
  it.each(installed)('is looked through before it is trusted: %s', (name) => {
    const known = studied[name];
    const found = versionOf(name);
    const what = Object.entries(known?.recheck ?? {}).map(([file, claim]) => `${file}: ${claim}`);
    const advice =
      known?.version === found
        ? []
        : [`${name} is ${found}. Check what the local host assumes of it, then note the version:`];
    expect(advice.concat(advice.length > 0 ? what : [])).toEqual([]);
  });

  it('has every assumption beside the file that makes it', () => {
    const files = Object.values(studied).flatMap(({ recheck }) => Object.keys(recheck));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('leaves none studied that is gone', () => {
    expect(Object.keys(studied).filter((name) => !installed.includes(name))).toEqual([]);
  });
});
