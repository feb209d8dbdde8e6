import { adminContract } from '../../src/contract/admin';
import { deletedOperations } from '../../src/contract/deleted';
import { panelContract } from '../../src/contract/panel';
import { policyOperations } from '../../src/contract/policy';
import { neighboursOf } from './neighbours';
import { openPaths, samples } from './samples';

const operations = Object.entries({
  ...panelContract,
  ...policyOperations,
  ...deletedOperations,
  ...adminContract,
});

const sampleOf = (name: string): { input: unknown; output: unknown } => {
  const sample = Object.entries(samples).find(([known]) => known === name)?.[1];
  if (!sample) throw new Error(`no sample of ${name}`);
  return sample;
};

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(operations)('%s', (name, { input, output }) => {
  const sample = sampleOf(name);

  it.each([
    ['payload', input, sample.input],
    ['answer', output, sample.output],
  ] as const)('accepts its %s, and the same after a way through JSON', (_what, schema, value) => {
    const parsed = schema.safeParse(throughJson(value));
    expect(parsed.error).toBeUndefined();
    expect(throughJson(parsed.data)).toEqual(throughJson(value));
  });

  it.each([
    ['payload', input, sample.input],
    ['answer', output, sample.output],
  ] as const)('refuses every %s next to it', (_what, schema, value) => {
    const taken = neighboursOf(throughJson(value), openPaths)
      .filter((neighbour) => schema.safeParse(neighbour.value).success)
      .map(({ what }) => what);
    expect(taken).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'hello'],
    ['a list', []],
    ['an empty object', {}],
  ])('refuses %s as a payload', (_what, value) => {
    expect(input.safeParse(value).success).toBe(false);
  });
});

describe('sizes', () => {
  const save = panelContract['causes.save'].input;
  const saving = (command: unknown, count = 1): unknown => ({
    issueId: '10042',
    seen: 0,
    commands: Array.from({ length: count }, (_, index) => ({ id: `command${index}`, command })),
  });
  const reword = (length: number) => ({ kind: 'reword', id: 'seal02', text: 'x'.repeat(length) });
  const stating = (length: number) => ({
    kind: 'stateProblem',
    field: 'what',
    text: 'x'.repeat(length),
  });

  it.each<[string, boolean, unknown]>([
    ['no command', false, saving(reword(1), 0)],
    ['200 commands', true, saving(reword(1), 200)],
    ['201 commands', false, saving(reword(1), 201)],
    ['a cause of 500 characters', true, saving(reword(500))],
    ['a cause of 501 characters', false, saving(reword(501))],
    ['a statement of 1,000 characters', true, saving(stating(1000))],
    ['a statement of 1,001 characters', false, saving(stating(1001))],
  ])('causes.save, %s: %s', (_what, expected, value) => {
    expect(save.safeParse(value).success).toBe(expected);
  });

  it.each<[string, boolean, string]>([
    ['no summary', false, ''],
    ['as long as Jira takes', true, 'x'.repeat(255)],
    ['longer', false, 'x'.repeat(256)],
  ])('capa.raise, %s: %s', (_what, expected, summary) => {
    const value = { issueId: '10042', root: 'seal02', summary };
    expect(panelContract['capa.raise'].input.safeParse(value).success).toBe(expected);
  });
});

describe('what is not an id', () => {
  it.each(['', '0', '-1', '1.5', '10042 ', 'PUMP-1', '../10042', 'a'.repeat(40), 10042, null])(
    'is refused as the issue of any operation: %j',
    (issueId) => {
      for (const [name, { input }] of Object.entries(panelContract)) {
        const sample = sampleOf(name).input;
        expect(input.safeParse({ ...Object(sample), issueId }).success).toBe(false);
      }
    },
  );

  it.each(['', 'short', 'With-Capital', 'ünicode', 'a'.repeat(25), "x'; DROP", 7])(
    'is refused as a cause: %j',
    (root) => {
      const value = { issueId: '10042', root, summary: 'A' };
      expect(panelContract['capa.raise'].input.safeParse(value).success).toBe(false);
    },
  );
});

describe('evidence by link', () => {
  const taken = (url: string): boolean =>
    panelContract['causes.save'].input.safeParse({
      issueId: '10042',
      seen: 0,
      commands: [
        {
          id: 'command1',
          command: {
            kind: 'addEvidence',
            node: 'problem',
            evidence: { kind: 'link', id: 'proof1', url, note: '' },
          },
        },
      ],
    }).success;

  it.each([
    ['https://example.com/report?id=1', true],
    ['http://intranet/report', true],
    ['javascript:alert(1)', false],
    ['data:text/html,hello', false],
    ['file:///etc/passwd', false],
    ['not a link', false],
  ])('%s: %s', (url, expected) => {
    expect(taken(url)).toBe(expected);
  });
});
