import { digestMail } from '../../../../src/contract/wording/reminders/digest-mail';
import { lineSentence } from '../../../../src/contract/wording/reminders/line-sentence';
import { DueKind, type DueLine } from '../../../../src/domain/reminders/due-line';
import { AccountId, IssueId, IssueKey } from '../../../../src/domain/id';

const place = { projectKey: 'QM', address: 'https://example.atlassian.net' };
const person = AccountId.parse('ada');
const nc = { id: IssueId.parse('10042'), key: IssueKey.parse('QM-42') };

const data = {
  since: '2026-03-02',
  due: '2026-03-20',
  originalDue: '2026-03-01',
  from: '2026-03-01',
  to: '2026-04-20',
  moved: 'ENG-7',
  what: 'Every pump is tested twice',
};

const line = (kind: DueKind, more: Partial<DueLine> = {}): DueLine => ({
  id: `${kind}:10042`,
  kind,
  issue: nc,
  summary: 'Seals leak at 95 °C',
  of: nc,
  severity: 'major',
  daysLate: 3,
  owner: person,
  caseOwner: person,
  data,
  ...more,
});

const expected: Readonly<Record<DueKind, string>> = {
  triageWaiting: 'waits for triage since 2 March 2026',
  caseOverdue: 'was due on 20 March 2026 (first planned for 1 March 2026), 3 days ago',
  actionOverdue: 'was due on 20 March 2026 (first planned for 1 March 2026), 3 days ago',
  containmentOutlives:
    'the fix is in place since 2 March 2026. Is “Every pump is tested twice” still needed?',
  checkOpen: 'the effectiveness check is open since 2 March 2026. Did it help?',
  verdictMissing: 'what was found is there since 2 March 2026 and waits for your verdict',
  criterionMissing: 'nothing says yet what would prove that the actions work',
  extensionUnexplained: 'ENG-7 moved from 1 March 2026 to 20 April 2026. A word on why is missing',
};

describe('what waits', () => {
  it.each(DueKind.options)('%s is said in one sentence', (kind) => {
    expect(lineSentence(line(kind))).toBe(expected[kind]);
  });
});

describe('a digest as a mail', () => {
  const own = [
    line('actionOverdue', {
      issue: { ...nc, key: IssueKey.parse('ENG-7'), id: IssueId.parse('7') },
    }),
  ];

  it('says how many things wait, each with what it is, since when, and where', () => {
    const { subject, textBody } = digestMail({ person, own, passedOn: [], project: null }, place);
    expect(subject).toBe('1 thing waits for you in QM');
    expect(textBody.split('\n\n')).toEqual([
      'This waits for you:\n- ENG-7 Seals leak at 95 °C (for QM-42): was due on 20 March 2026 (first planned for 1 March 2026), 3 days ago.\n  https://example.atlassian.net/browse/ENG-7',
      expect.stringContaining('once a day, on working days'),
    ]);
  });

  it('adds for quality managers what waits in the project', () => {
    const project = [line('triageWaiting'), line('triageWaiting'), line('checkOpen')];
    const { subject, textBody } = digestMail({ person, own: [], passedOn: [], project }, place);
    expect(subject).toBe('3 things wait in QM');
    expect(textBody).toContain(
      'In all of QM 3 things wait: 2 reports for triage and 1 open effectiveness check.',
    );
  });

  it('says how many it had no room for', () => {
    const many = Array.from({ length: 23 }, (_, index) =>
      line('checkOpen', { id: `checkOpen:${index}` }),
    );
    const { subject, textBody } = digestMail(
      { person, own: many, passedOn: [], project: null },
      place,
    );
    expect(subject).toBe('23 things wait for you in QM');
    expect(textBody).toContain('3 more are not listed here.');
  });

  it('shows what people wrote as they wrote it, and never as markup', () => {
    const sly = line('checkOpen', { summary: '<img src=x onerror="alert(1)"> & \'co\'' });
    const { htmlBody } = digestMail({ person, own: [], passedOn: [sly], project: null }, place);
    expect(htmlBody).not.toContain('<img');
    expect(htmlBody).toContain('&#60;img src=x onerror=&#34;alert(1)&#34;&#62; &#38; &#39;co&#39;');
  });
});
