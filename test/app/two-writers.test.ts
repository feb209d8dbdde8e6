import { causesOperations, type SentCommand } from '../../src/contract/causes';
import { propertyLimit, type StoredCauses } from '../../src/domain/causes/stored';
import { sizeOf } from '../../src/domain/causes/stored-of';
import { AccountId, CauseId, IssueId } from '../../src/domain/id';
import { openSession } from '../../static/features/analysis/session';
import { adding, newId, report, saved } from './support/analysis';
import { valueOf } from './support/ask';
import { accountOf, type Role } from './support/people';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const long = 'The seal swells at 80 °C. '.repeat(19).trim();

/** Somebody's window on the issue, as it was when they looked last. Nothing happens by itself. */
function desk(who: Role, issueId: string, stored: StoredCauses) {
  const session = openSession(
    {
      issueId: IssueId.parse(issueId),
      me: AccountId.parse(accountOf(site.host, who)),
      windowId: newId(),
      stored,
      left: [],
      leftLost: [],
    },
    {
      save: async (seen, commands: readonly SentCommand[]) => {
        const answer = await site.panel(who, 'causes.save', { issueId, seen, commands });
        if (!answer.ok) return answer;
        return { ok: true, value: valueOf(answer, causesOperations['causes.save'].output) };
      },
      now: () => Date.parse('2026-03-02T08:00:00.000Z'),
      newId,
      later: () => () => undefined,
      drafts: {
        outliveWindow: false,
        keys: () => [],
        read: () => null,
        write: () => undefined,
        remove: () => undefined,
        inUse: () => Promise.resolve(new Set()),
      },
    },
  );
  return {
    session,
    add: (name: string, text: string) =>
      session.give({
        kind: 'addCause',
        id: CauseId.parse(name),
        parent: null,
        after: null,
        leg: 'occurrence',
        text,
      }),
    settle: async () => {
      for (let tries = 0; tries < 12; tries += 1) await session.flush();
    },
  };
}

/** An analysis in which there is room for three long causes more. */
async function nearlyFull() {
  const { id } = await report(site);
  let stored = await saved(site, 'quality', id, [adding('first1', long)]);
  for (let count = 0; sizeOf(stored) + 4 * (long.length + 60) < propertyLimit; count += 1) {
    stored = await saved(site, 'quality', id, [adding(`filled${count}`, long)], stored.seq);
  }
  return { id, stored };
}

describe('two people who fill an analysis together', () => {
  it('lose not one word: what fits is recorded, the rest waits where it was typed', async () => {
    const { id, stored } = await nearlyFull();
    const [anna, tomas] = [desk('quality', id, stored), desk('quality2', id, stored)];
    expect(['a1', 'a2'].map((name) => anna.add(`anna${name}`, `${long} ${name}`))).toEqual([
      null,
      null,
    ]);
    expect(['t1', 't2'].map((name) => tomas.add(`tomas${name}`, `${long} ${name}`))).toEqual([
      null,
      null,
    ]);
    anna.add('anna03', 'Short');
    tomas.add('tomas3', 'Short');
    await Promise.all([anna.settle(), tomas.settle()]);

    const given = ['annaa1', 'annaa2', 'anna03', 'tomast1', 'tomast2', 'tomas3'];
    const [last] = [anna, tomas]
      .map(({ session }) => session.state())
      .toSorted((a, b) => b.seen - a.seen);
    const onRecord = (last?.document.causes ?? []).map((cause) => String(cause.id));
    const waiting = [anna, tomas].flatMap(({ session }) =>
      session.state().waiting.map((command) => ('id' in command ? String(command.id) : '')),
    );
    expect(waiting.length).toBeGreaterThan(0);
    for (const { session } of [anna, tomas]) expect(session.state().lost).toEqual([]);
    expect(onRecord).toEqual(
      expect.arrayContaining(given.filter((name) => !waiting.includes(name))),
    );
    expect(onRecord).toEqual(expect.arrayContaining(['anna03', 'tomas3']));
  });

  it('go on once one of them made room', async () => {
    const { id, stored } = await nearlyFull();
    const [anna, tomas] = [desk('quality', id, stored), desk('quality2', id, stored)];
    for (const name of ['t1', 't2']) tomas.add(`tomas${name}`, `${long} ${name}`);
    await tomas.settle();
    for (const name of ['a1', 'a2']) anna.add(`anna${name}`, `${long} ${name}`);
    await anna.settle();
    expect(anna.session.state()).toMatchObject({
      unsaved: 1,
      saving: { kind: 'stopped', refusal: { reason: 'causes.tooLarge' } },
    });
    anna.session.give({ kind: 'removeCause', id: CauseId.parse('first1') });
    await anna.settle();
    const { unsaved, saving, document } = anna.session.state();
    expect({ unsaved, saving }).toEqual({ unsaved: 0, saving: { kind: 'saved' } });
    expect(document.causes.map(({ id: cause }) => String(cause))).toEqual(
      expect.arrayContaining(['annaa1', 'annaa2', 'tomast1', 'tomast2']),
    );
  });
});
