import fc from 'fast-check';
import * as z from 'zod';
import { Instant } from '../../../src/domain/calendar';
import { applyCase } from '../../../src/domain/case-file/apply-case';
import { CaseFile } from '../../../src/domain/case-file/case-file';
import { caseRecord } from '../../../src/domain/case-file/case-record';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import { CaseRefusalReason } from '../../../src/domain/case-file/refusal';
import { caseIn, storedCaseOf } from '../../../src/domain/case-file/stored';
import { digestOf } from '../../../src/domain/digest';
import { CommandId, type AccountId } from '../../../src/domain/id';
import { Entry, RecordName } from '../../../src/domain/record/entry';
import { beginningOf, replay } from '../../../src/domain/record/replay';
import { seal } from '../../../src/domain/record/seal';
import { frozen } from '../causes/invariants';
import { anyCaseWork, eachCaseCommand } from './any-case-command';

const record = RecordName.parse('case:10042');
const at = Instant.parse('2026-03-02T09:30:00.000Z');

type Work = readonly { readonly actor: AccountId; readonly command: CaseCommand }[];

/** What the log holds after that work; refused commands leave no entry. */
function logOf(work: Work) {
  const entries: Entry[] = [];
  let end = beginningOf(caseRecord);
  for (const { actor, command } of work) {
    const applied = applyCase(frozen(end.document), command, { actor, at });
    if (!applied.ok) {
      expect(CaseRefusalReason.options).toContain(applied.refusal.reason);
      continue;
    }
    const previous = end.seq === 0 ? null : { seq: end.seq, digest: end.head };
    const commandId = CommandId.parse(`command${end.seq + 1}`);
    const result = digestOf(applied.value);
    const entry = seal(previous, { record, commandId, at, actor, command, result });
    entries.push(entry);
    end = { document: applied.value, seq: entry.seq, head: entry.digest };
  }
  return { entries, end };
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('any work on a case', () => {
  it('leaves a case file that can be read', () => {
    fc.assert(
      fc.property(anyCaseWork, (work) => {
        expect(CaseFile.safeParse(json(logOf(work).end.document)).success).toBe(true);
      }),
    );
  });

  it('is told again by its log, entry by entry', () => {
    fc.assert(
      fc.property(anyCaseWork, (work) => {
        const { entries, end } = logOf(work);
        const replayed = replay(caseRecord, z.array(Entry).parse(json(entries)));
        expect(replayed).toEqual({ ok: true, value: end });
      }),
    );
  });

  it('stands on the issue as it was written, and as nothing else', () => {
    fc.assert(
      fc.property(anyCaseWork, (work) => {
        const { document, seq, head } = logOf(work).end;
        fc.pre(seq > 0);
        const stored = storedCaseOf(document, seq, head);
        expect(caseIn(json(stored))).toEqual(stored);
        expect(caseIn({ ...stored, contained: stored.contained + 1 })).toBeNull();
        const edited = { ...document, lots: [...document.lots.slice(0, 3), 'L99'] };
        expect(caseIn({ ...stored, document: edited })).toBeNull();
      }),
    );
  });

  it('never changes a verdict that was given, whatever comes after', () => {
    fc.assert(
      fc.property(anyCaseWork, anyCaseWork, (before, after) => {
        const first = logOf(before).end.document.verdicts;
        expect(logOf([...before, ...after]).end.document.verdicts.slice(0, first.length)).toEqual(
          first,
        );
      }),
    );
  });
});

describe('each kind of command', () => {
  it.each(eachCaseCommand)('%s: is accepted in some case', (_kind, commands) => {
    const work = fc.tuple(anyCaseWork, commands);
    const isAccepted = fc.sample(work, { numRuns: 1_000, seed: 7 }).some(([before, command]) => {
      const { document } = logOf(before).end;
      const actor = before[0]?.actor;
      return actor !== undefined && applyCase(document, command, { actor, at }).ok;
    });
    expect(isAccepted).toBe(true);
  });
});
