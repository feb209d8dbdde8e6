import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const folder = mkdtempSync(join(tmpdir(), 'causes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Printed = z.array(
  z.strictObject({
    id: z.union([z.string(), z.number()]),
    findings: z.array(
      z.strictObject({ rule: z.string(), node: z.union([z.string(), z.number()]) }),
    ),
  }),
);
const Failure = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

function check(...args: string[]) {
  const command = ['scripts/causes.ts', ...args];
  return promisify(execFile)(process.execPath, command).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => Failure.parse(error),
  );
}

function file(content: string): string {
  const path = join(folder, `analyses-${content.length}.json`);
  writeFileSync(path, content);
  return path;
}

describe('npm run -s causes', () => {
  it('prints what it finds in each analysis, as JSON', async () => {
    const path = file(
      JSON.stringify([
        {
          id: 'nc-7',
          problem: 'Pump P4 leaks because the seal is old',
          whys: ['The seal hardened at 80 °C'],
          root_cause: 'Operator error',
          actions: ['Remind all operators to be careful'],
        },
        {
          problem: 'Pump P4 leaks at the shaft, 3 of 40 since May',
          whys: [{ text: 'The seal hardened' }],
        },
      ]),
    );
    const { code, stdout } = await check(path);
    expect(code).toBe(0);
    const [first, second] = Printed.parse(JSON.parse(stdout));
    expect(first?.id).toBe('nc-7');
    expect(first?.findings).toContainEqual({ rule: 'P1', node: 'problem' });
    expect(first?.findings).toContainEqual({ rule: 'T1', node: 'root' });
    expect(first?.findings).toContainEqual({ rule: 'A5', node: 'a0' });
    expect(second).toEqual({ id: 1, findings: [] });
  });

  it('takes a single analysis too', async () => {
    const { stdout } = await check(file('{"id":"one","problem":"Pump P4 leaks"}'));
    expect(JSON.parse(stdout)).toEqual([{ id: 'one', findings: [] }]);
  });

  it('takes a file that a spreadsheet saved, with the mark it puts in front', async () => {
    const { stdout } = await check(file('\uFEFF{"id":"one","problem":"Pump P4 leaks"}'));
    expect(JSON.parse(stdout)).toEqual([{ id: 'one', findings: [] }]);
  });

  it.each<[string, string[], RegExp]>([
    ['no file is named', [], /npm run -s causes -- FILE\.json/],
    ['there is no such file', ['nowhere.json'], /nowhere\.json cannot be read/],
    ['it holds no JSON', [file('{"id":')], /cannot be read/],
    ['a member is of another kind', [file('[{"problem":""},{"problem":5}]')], /item 2, problem/],
  ])('says what is wrong where %s', async (_what, args, sentence) => {
    const { code, stderr } = await check(...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
  });
});
