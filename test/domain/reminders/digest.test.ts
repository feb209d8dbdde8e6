import fc from 'fast-check';
import { digestDayAt } from '../../../src/domain/reminders/digest-day';
import { digestsOf, listedOf } from '../../../src/domain/reminders/digest';
import type { DueLine } from '../../../src/domain/reminders/due-line';
import { usualLadder } from '../../../src/domain/reminders/escalation-ladder';
import { recipientsOf, type ProjectPeople } from '../../../src/domain/reminders/recipients';
import { Instant } from '../../../src/domain/calendar';
import { IssueId, IssueKey } from '../../../src/domain/id';
import { person } from './an-open-case';

const issue = (number: number) => ({
  id: IssueId.parse(String(10_000 + number)),
  key: IssueKey.parse(`QM-${number}`),
});

const line = (more: Partial<DueLine> = {}): DueLine => ({
  id: 'actionOverdue:10007',
  kind: 'actionOverdue',
  issue: issue(7),
  summary: 'Seal that stands 120 °C',
  of: issue(2),
  severity: 'major',
  daysLate: 0,
  owner: person('owner'),
  caseOwner: person('caseOwner'),
  data: { due: '2026-03-02' },
  ...more,
});

const people: ProjectPeople = {
  ladder: usualLadder,
  qualityManagers: [person('quality')],
  lead: person('lead'),
};

const told = (more: Partial<DueLine>, who: Partial<ProjectPeople> = {}): string[] =>
  recipientsOf(line(more), { ...people, ...who }).map((one) => `${one.person} as ${one.as}`);

const [owner, caseOwner, quality, lead] = [
  'owner as owner',
  'caseOwner as caseOwner',
  'quality as qualityManager',
  'lead as projectLead',
];

describe('who is told', () => {
  it.each([
    ['critical', 1, [owner, caseOwner]],
    ['critical', 2, [owner, caseOwner, quality]],
    ['critical', 5, [owner, caseOwner, quality, lead]],
    ['major', 6, [owner, caseOwner]],
    ['major', 7, [owner, caseOwner, quality]],
    ['major', 14, [owner, caseOwner, quality, lead]],
    ['minor', 13, [owner, caseOwner]],
    ['minor', 14, [owner, caseOwner, quality]],
    ['minor', 30, [owner, caseOwner, quality, lead]],
  ] as const)('of something %s that is %i days late', (severity, daysLate, expected) => {
    expect(told({ severity, daysLate })).toEqual(expected);
  });

  it.each<[string, Partial<DueLine>, Partial<ProjectPeople>, string[]]>([
    ['once, who has two parts in it', { caseOwner: person('owner') }, {}, [owner]],
    ['the case’s owner, where it is nobody’s', { owner: null }, {}, [caseOwner]],
    [
      'the quality manager, where the case is nobody’s too',
      { owner: null, caseOwner: null },
      {},
      [quality],
    ],
    [
      'the lead, where there is no quality manager',
      { owner: null, caseOwner: null },
      { qualityManagers: [] },
      ['lead as qualityManager'],
    ],
    [
      'nobody, where there is nobody',
      { owner: null, caseOwner: null },
      { qualityManagers: [], lead: null },
      [],
    ],
    [
      'by the project’s own ladder',
      { daysLate: 300 },
      { ladder: [{ severity: 'major', daysLate: 1, tell: 'projectLead' }] },
      [lead],
    ],
  ])('%s', (_what, more, who, expected) => {
    expect(told(more, who)).toEqual(expected);
  });
});

const anyLine = fc
  .record({
    number: fc.nat(30),
    severity: fc.constantFrom('minor' as const, 'major' as const, 'critical' as const),
    daysLate: fc.nat(40),
    owner: fc.constantFrom(null, person('owner'), person('quality'), person('lead')),
    caseOwner: fc.constantFrom(null, person('caseOwner'), person('owner')),
  })
  .map(({ number, ...more }) =>
    line({ ...more, id: `actionOverdue:${number}`, issue: issue(number + 1) }),
  );

describe('the digests of a day', () => {
  it('name each line to a person once, in one digest, however often it was collected', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
        const digests = digestsOf([...lines, ...lines], people);
        const persons = digests.map((digest) => digest.person);
        expect(new Set(persons).size).toBe(persons.length);
        for (const { own, passedOn } of digests) {
          const ids = [...own, ...passedOn].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('leave no line untold', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
        const known = new Set(
          digestsOf(lines, people).flatMap(({ own, passedOn }) =>
            [...own, ...passedOn].map(({ id }) => id),
          ),
        );
        expect(known).toEqual(new Set(lines.map(({ id }) => id)));
      }),
    );
  });

  it('have room for twenty lines, the worst of the person’s own first', () => {
    const many = Array.from({ length: 30 }, (_, number) =>
      line({
        id: `actionOverdue:${number}`,
        daysLate: number % 5,
        severity: number === 17 ? 'critical' : 'minor',
      }),
    );
    const digest = digestsOf(many, people).find((each) => each.person === 'owner');
    const { own, passedOn } = listedOf(digest ?? { own: [], passedOn: [] });
    expect(own.length + passedOn.length).toBe(20);
    expect(own[0]?.id).toBe('actionOverdue:17');
  });

  it('show the quality managers all that waits in the project, and nobody else', () => {
    const digests = digestsOf([line()], people);
    expect(digests.map(({ person: who, project }) => [who, project?.length])).toEqual([
      ['quality', 1],
      ['owner', undefined],
      ['caseOwner', undefined],
    ]);
  });

  it('are none where nothing waits', () => {
    expect(digestsOf([], people)).toEqual([]);
  });
});

describe('the day a digest is due', () => {
  it.each([
    ['2026-03-30T05:59:59.999Z', null],
    ['2026-03-30T06:00:00.000Z', '2026-03-30'],
    ['2026-03-30T23:59:59.999Z', '2026-03-30'],
    ['2026-03-28T12:00:00.000Z', null],
    ['2026-03-29T12:00:00.000Z', null],
  ])('at %s: %s', (now, expected) => {
    expect(digestDayAt(Instant.parse(now))).toBe(expected);
  });
});
