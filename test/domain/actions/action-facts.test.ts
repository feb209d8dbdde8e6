import * as z from 'zod/mini';
import { actionFactsOf } from '../../../src/domain/actions/action-facts';
import { JiraActions } from '../../../src/domain/actions/jira-issue';
import { JiraHistories } from '../../../src/domain/actions/jira-history';
import { IssueId, IssueReference } from '../../../src/domain/id';

const own = IssueId.parse('10042');
const task = IssueReference.parse({ id: '10051', key: 'PUMP-51' });
const hidden = IssueReference.parse({ id: '10052', key: 'SECRET-2' });

const statuses = {
  open: { id: '1', name: 'To Do', statusCategory: { key: 'new' } },
  done: { id: '3', name: 'Done', statusCategory: { key: 'done' } },
  released: { id: '4', name: 'Released', statusCategory: { key: 'done' } },
  cancelled: { id: '5', name: 'Cancelled', statusCategory: { key: 'done' } },
} as const;

/** An issue as Jira writes it. */
const told = (id: string, key: string, fields: Record<string, unknown> = {}) => ({
  id,
  key,
  fields: {
    summary: 'Key the connector',
    status: statuses.open,
    assignee: { accountId: 'ada' },
    duedate: null,
    created: '2026-01-05T09:30:00.000+0100',
    resolutiondate: null,
    issuetype: { id: '10001' },
    resolution: null,
    ...fields,
  },
});

interface Change {
  readonly at: string | number;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A page of histories as Jira writes it, of one issue. */
const changed = (issueId: string, changes: readonly Change[]) => ({
  issueChangeLogs: [
    {
      issueId,
      changeHistories: changes.map(({ at, field, from, to }) => ({
        created: at,
        items: [{ fieldId: field, from, to, fromString: null, toString: null }],
      })),
    },
  ],
});

function factsOf(issues: readonly unknown[], pages: readonly unknown[] = []) {
  const answers = {
    issues: z.parse(JiraActions, { issues }).issues,
    histories: pages.map((page) => z.parse(JiraHistories, page)),
  };
  return actionFactsOf(own, [task, hidden], answers, '10007');
}

const stateOf = (fields: Record<string, unknown>, changes: readonly Change[] = []) =>
  factsOf([told(task.id, task.key, fields)], [changed(task.id, changes)]).actions?.[0];

describe('what Jira tells of actions', () => {
  it('is read with the moment each was created', () => {
    const { actions } = factsOf([told(own, 'QM-7'), told(task.id, 'PUMP-51')]);
    expect(actions).toEqual([
      {
        ...task,
        summary: 'Key the connector',
        isCapa: false,
        status: 'To Do',
        isDone: false,
        isDropped: false,
        owner: 'ada',
        ownerWhenDone: null,
        due: null,
        originalDue: null,
        timesPostponed: 0,
        createdAt: '2026-01-05T08:30:00.000Z',
        doneAt: null,
      },
    ]);
  });

  it('leaves out what is not seen, and says so', () => {
    expect(factsOf([told(task.id, task.key)]).unseenActions).toEqual([hidden]);
    expect(factsOf([]).unseenActions).toEqual([task, hidden]);
  });

  it('goes by the key an action has now', () => {
    expect(factsOf([told(task.id, 'MOVED-3')]).actions?.[0]?.key).toBe('MOVED-3');
  });

  it('knows a CAPA by its work type', () => {
    expect(stateOf({ issuetype: { id: '10007' } })?.isCapa).toBe(true);
  });

  it('tells the case’s own due date as it does those of actions', () => {
    const pages = [
      changed(own, [{ at: 1767603600000, field: 'duedate', from: '2026-03-03', to: '2026-04-20' }]),
    ];
    expect(factsOf([told(own, 'QM-7', { duedate: '2026-04-20' })], pages).due).toEqual({
      id: own,
      due: '2026-04-20',
      originalDue: '2026-03-03',
      timesPostponed: 1,
    });
    expect(factsOf([]).due).toBeNull();
  });

  it('reads histories that come on several pages', () => {
    const move = (at: number, from: string | null, to: string) =>
      changed(task.id, [{ at, field: 'duedate', from, to }]);
    const pages = [move(2000, '2026-03-03', '2026-04-20'), move(1000, null, '2026-03-03')];
    const { actions } = factsOf([told(task.id, task.key, { duedate: '2026-04-20' })], pages);
    expect(actions?.[0]).toMatchObject({ originalDue: '2026-03-03', timesPostponed: 1 });
  });
});

const moved = (at: string, from: string, to: string): Change => ({ at, field: 'status', from, to });
const noon = (day: number) => `2026-02-0${day}T12:00:00.000+0000`;
const instant = (day: number) => `2026-02-0${day}T12:00:00.000Z`;

describe('when an action was done', () => {
  const { done, released, open } = statuses;
  it.each<[string, Record<string, unknown>, Change[], string | null]>([
    ['when it was moved to done', { status: done }, [moved(noon(1), '1', '3')], instant(1)],
    [
      'when it was moved there last, had it been opened again',
      { status: done },
      [moved(noon(1), '1', '3'), moved(noon(2), '3', '1'), moved(noon(3), '1', '3')],
      instant(3),
    ],
    ['never, while it is open again', { status: open }, [moved(noon(1), '1', '3')], null],
    [
      'when it was resolved, where no history tells',
      { status: done, resolutiondate: noon(4) },
      [],
      instant(4),
    ],
    ['at a moment nobody knows, where nothing tells', { status: done }, [], null],
  ])('%s', (_when, fields, changes, at) => {
    expect(stateOf(fields, changes)?.doneAt).toBe(at);
  });

  it('not when it went on from one done status to another', () => {
    const { actions } = factsOf(
      [told(own, 'QM-7', { status: done }), told(task.id, task.key, { status: released })],
      [changed(task.id, [moved(noon(1), '1', '3'), moved(noon(2), '3', '4')])],
    );
    expect(actions?.[0]?.doneAt).toBe(instant(1));
  });

  it('tells whose it was then, not whose it became', () => {
    const handed: Change = { at: noon(3), field: 'assignee', from: 'ben', to: 'ada' };
    const state = stateOf({ status: done }, [moved(noon(2), '1', '3'), handed]);
    expect(state).toMatchObject({ owner: 'ada', ownerWhenDone: 'ben' });
    const before: Change = { ...handed, at: noon(1) };
    expect(stateOf({ status: done }, [before, moved(noon(2), '1', '3')])).toMatchObject({
      ownerWhenDone: 'ada',
    });
  });

  it('tells also whose it was when it was done before, and opened again', () => {
    const handed: Change = { at: noon(3), field: 'assignee', from: 'ben', to: 'ada' };
    const moves = [moved(noon(1), '1', '3'), moved(noon(2), '3', '1'), moved(noon(4), '1', '3')];
    expect(stateOf({ status: done }, [...moves, handed])).toMatchObject({
      ownerWhenDone: 'ada',
      ownersBefore: ['ben'],
    });
  });
});

describe('an action that was closed', () => {
  const { done, cancelled, open } = statuses;
  it.each<[string, Record<string, unknown>, boolean]>([
    ['was done', { status: done, resolution: { name: 'Done' } }, false],
    ['was done, by a name of the team’s own', { status: statuses.released }, false],
    ['was dropped, says its resolution', { status: done, resolution: { name: 'Won’t Do' } }, true],
    ['was a duplicate', { status: done, resolution: { name: 'Duplicate' } }, true],
    ['was dropped, says its status', { status: cancelled }, true],
    [
      'is open, whatever it was resolved as',
      { status: open, resolution: { name: "Won't fix" } },
      false,
    ],
  ])('%s', (_what, fields, isDropped) => {
    expect(stateOf(fields)?.isDropped).toBe(isDropped);
  });
});
