import { CommandId } from '../../../src/domain/id';
import { Instant } from '../../../src/domain/calendar';
import { RecordName } from '../../../src/domain/record/entry';
import { historyDays } from '../../../static/features/history/history-days';
import { anna, tomas } from '../analysis/desk';

const berlin = { locale: 'en-GB', timezone: 'Europe/Berlin' };

const entry = (seq: number, at: string, actor = anna) => ({
  record: RecordName.parse('causes:1'),
  seq,
  commandId: CommandId.parse(`command${seq}`),
  at: Instant.parse(at),
  actor,
  command: {},
  result: 'a'.repeat(64),
  digest: 'b'.repeat(64),
});

/** What a reader sees of it: days, who and how many entries each. */
const read = (...entries: ReturnType<typeof entry>[]) =>
  historyDays(entries, berlin).map(({ name, sittings }) => [
    name,
    ...sittings.map(({ actor, entries: made }) => `${actor} ${made.map(({ seq }) => seq).join()}`),
  ]);

describe('the history, to be read at a glance', () => {
  it('puts what one person did in one minute together, in the order of the record', () => {
    expect(
      read(
        entry(3, '2025-02-28T11:59:50.000Z'),
        entry(2, '2025-02-28T11:59:10.000Z'),
        entry(1, '2025-02-28T11:58:59.000Z'),
      ),
    ).toEqual([['28 Feb 2025', 'anna 3,2', 'anna 1']]);
  });

  it('keeps two people apart who worked in the same minute', () => {
    expect(
      read(
        entry(3, '2025-02-28T11:59:50.000Z'),
        entry(2, '2025-02-28T11:59:30.000Z', tomas),
        entry(1, '2025-02-28T11:59:10.000Z'),
      ),
    ).toEqual([['28 Feb 2025', 'anna 3', 'tomas 2', 'anna 1']]);
  });

  it('begins a new day at the viewer’s midnight', () => {
    expect(
      read(entry(2, '2025-02-28T23:00:00.000Z'), entry(1, '2025-02-28T22:59:59.000Z')),
    ).toEqual([
      ['1 Mar 2025', 'anna 2'],
      ['28 Feb 2025', 'anna 1'],
    ]);
  });

  it('is empty for an empty record', () => {
    expect(read()).toEqual([]);
  });
});
