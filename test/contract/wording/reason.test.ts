import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonSentence } from '../../../src/contract/wording/reason';
import { uncheckedSentence } from '../../../src/contract/wording/unchecked';
import { faultsOf } from './plain';

const given = /refuse(?:dByJira)?\(\s*(?:'[a-zA-Z]+'|[\w.]+),\s*'([a-z]+\.[A-Za-z]+)'/g;

/** Every reason an operation gives, as it stands in the code. */
const reasons = readdirSync('src/operations', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(join('src/operations', name), 'utf8').matchAll(given)])
  .flatMap(([, reason]) => reason ?? []);

/** Met by pages and scripts that do not keep to the contract: the code's sentence says all there is. */
const withoutWords = new Set([
  'causes.commandNotAllowed',
  'case.commandNotAllowed',
  'gate.unknownTransition',
]);

/** Told to nobody but the log: what runs by itself ends with them. */
const ofTheMachinery = new Set(['effect.checkFailed', 'gone.manyWriters']);

const data = { key: 'QM-7', seq: 4, size: 40_000, limit: 32_768, retryAfterSeconds: 12 };

describe('why an operation refused', () => {
  it('is found in the code', () => {
    expect(reasons).toEqual(expect.arrayContaining(['capa.rootNotNamed', 'capa.notLinked']));
  });

  it.each(
    [...new Set(reasons)].filter(
      (reason) => !withoutWords.has(reason) && !ofTheMachinery.has(reason),
    ),
  )('is told in plain words: %s', (reason) => {
    for (const told of [data, {}]) {
      const sentence = reasonSentence({ reason, data: told });
      expect(sentence).not.toBeNull();
      expect(faultsOf(sentence ?? '')).toEqual([]);
    }
  });

  it('is told by the command’s own words where one was given', () => {
    expect(reasonSentence({ reason: 'causes.causeMissing', data: {} })).toMatch(/removed/);
  });

  it('is left to the code where there is no more to say', () => {
    expect(reasonSentence({ reason: 'jira.forbidden', data: {} })).toBeNull();
  });
});

describe('why a gate stayed shut unchecked', () => {
  it.each(['foreignChange', 'notSetUp', 'noAccess', 'failed'] as const)(
    'is told in plain words: %s',
    (reason) => {
      expect(faultsOf(uncheckedSentence(reason, '1a2b3c4d'))).toEqual([]);
    },
  );
});
