import fc from 'fast-check';
import { Instant } from '../../../src/domain/calendar';
import { AccountId, IssueId } from '../../../src/domain/id';
import type { Tombstone } from '../../../src/domain/record/tombstone';
import {
  tombstoneRecord,
  type TombstoneCommand,
} from '../../../src/domain/record/tombstone-record';

const by = {
  actor: AccountId.parse('ratchet'),
  at: Instant.parse('2026-03-02T09:30:00.000Z'),
};
const tombstone: Tombstone = {
  issue: IssueId.parse('10042'),
  last: null,
  notice: { by: 'search' },
  heads: { causes: { seq: 3, digest: 'a'.repeat(64) }, case: null },
};
const bury: TombstoneCommand = { kind: 'bury', tombstone };
const foundAgain: TombstoneCommand = { kind: 'foundAgain' };

describe('the end of an issue', () => {
  it('is recorded only where it changes: gone, there again, gone, in turn', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(bury, foundAgain)), (commands) => {
        let gone = tombstoneRecord.empty;
        for (const command of commands) {
          const isGone = gone.tombstone !== null;
          const after = tombstoneRecord.apply(gone, command, by);
          expect(after.ok).toBe(isGone !== (command.kind === 'bury'));
          if (after.ok) gone = after.value;
        }
      }),
    );
  });

  it.each([bury, foundAgain])('is read from the log as it was written: %j', (command) => {
    const written: unknown = JSON.parse(JSON.stringify(tombstoneRecord.logged(command)));
    expect(tombstoneRecord.readLogged(written)).toEqual(command);
  });

  it('is nothing else', () => {
    expect(tombstoneRecord.readLogged({ kind: 'bury' })).toBeUndefined();
  });
});
