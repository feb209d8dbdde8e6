import { readFileSync } from 'node:fs';
import { ink, onPaper } from '../../../static/features/fishbone/ink';

const css = readFileSync('static/features/fishbone/fishbone.css', 'utf8');
const [screen = '', print = ''] = css.split('@media print');

const inksIn = (part: string): Record<string, string> =>
  Object.fromEntries(
    [...part.matchAll(/--fish-(\w+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

describe('The colours of a fishbone', () => {
  it('are Jira’s on screen, each by its token', () => {
    const values = Object.values(inksIn(screen));
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((value) => !/^var\(--ds-[a-z-]+\)$/.test(value))).toEqual([]);
  });

  it('are the same in print and in a file', () => {
    const inPrint = inksIn(print);
    expect(Object.keys(inPrint)).toEqual(Object.keys(inksIn(screen)));
    const names = Object.keys(inPrint).map((name) => `var(--fish-${name})`);
    expect(onPaper(names.join())).toBe(Object.values(inPrint).join());
  });

  it('are named in the drawing, never written out', () => {
    expect(ink('line')).toBe('var(--fish-line)');
    expect(onPaper('<path stroke="var(--fish-line)"/>')).toMatch(/stroke="#[0-9a-f]{6}"/);
  });
});
