import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import { caseChanges, fieldChanges } from '../../../src/domain/triage/changes';
import { asParagraphs, wordsIn } from '../../../src/domain/triage/paragraphs';
import { monthsBefore } from '../../../src/domain/triage/months-before';
import { quotedInJql } from '../../../src/domain/triage/jql-words';
import { Day } from '../../../src/domain/calendar';
import fc from 'fast-check';
import { ada, at } from '../causes/writing';
import { made } from './made';
import { nothing } from './nothing';

describe('what triage writes into Jira’s fields', () => {
  it('is nothing where nothing changed', () => {
    expect(fieldChanges(made, nothing, nothing)).toEqual({});
  });

  it('is what is said otherwise, in Jira’s own shapes', () => {
    const answers = {
      ...nothing,
      source: 'complaint',
      severity: 'major',
      process: { id: '501', name: 'Production' },
      components: [{ id: '7', name: 'Sensor' }],
      capaNeeded: 'no',
      capaReason: 'One part.\nPut right.',
    } as const;
    expect(fieldChanges(made, nothing, answers)).toEqual({
      [made.fields.source]: { id: made.options.source.complaint },
      [made.fields.severity]: { id: made.options.severity.major },
      [made.fields.process]: { id: '501' },
      components: [{ id: '7' }],
      [made.fields.capaNeeded]: { id: made.options.capaNeeded.no },
      [made.fields.capaReason]: {
        type: 'doc',
        version: 1,
        content: ['One part.', 'Put right.'].map((text) => ({
          type: 'paragraph',
          content: [{ type: 'text', text }],
        })),
      },
    });
    expect(fieldChanges(made, answers, answers)).toEqual({});
  });

  it('takes back what is left open again', () => {
    const decided = { ...nothing, capaNeeded: 'yes', capaReason: 'Why not' } as const;
    expect(fieldChanges(made, decided, nothing)).toEqual({
      [made.fields.capaNeeded]: { id: made.options.capaNeeded.undecided },
      [made.fields.capaReason]: null,
    });
  });
});

describe('what triage records in the case file', () => {
  const against = { ...nothing, capaNeeded: 'no', capaReason: 'Withdrawn product' } as const;

  it('is nothing where nothing changed, in whatever order lots are named', () => {
    const file = { ...emptyCaseFile, lots: ['L1', 'L2'] };
    expect(caseChanges(file, { ...nothing, lots: ['L2', 'L1'] }, [])).toEqual([]);
  });

  it('is who saw it, which lots, and why the rules do not hold', () => {
    const answers = { ...against, customerFacing: 'yes', lots: ['L77'] } as const;
    expect(caseChanges(emptyCaseFile, answers, ['customerFacingMajor'])).toEqual([
      { kind: 'sayCustomerFacing', answer: 'yes' },
      { kind: 'listLots', lots: ['L77'] },
      { kind: 'overrideCapa', rules: ['customerFacingMajor'], reason: 'Withdrawn product' },
    ]);
  });

  it('counts a rule that is set aside once', () => {
    const override = { rules: ['criticalSeverity'], reason: 'As before', by: ada, at };
    const file = { ...emptyCaseFile, overrides: [override] };
    expect(caseChanges(file, against, ['criticalSeverity'])).toEqual([]);
    expect(caseChanges(file, against, ['criticalSeverity', 'recurrence'])).toEqual([
      { kind: 'overrideCapa', rules: ['recurrence'], reason: 'Withdrawn product' },
    ]);
  });

  it('is no override where a CAPA is decided for, or left open', () => {
    const decided = { ...nothing, capaNeeded: 'yes', capaReason: 'As expected' } as const;
    expect(caseChanges(emptyCaseFile, decided, ['criticalSeverity'])).toEqual([]);
    expect(caseChanges(emptyCaseFile, nothing, ['criticalSeverity'])).toEqual([]);
  });
});

describe('words in a field of paragraphs', () => {
  it('are read as they were written', () => {
    const line = fc.stringMatching(/^[a-zA-Z][a-z .]{0,20}[a-z]$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(wordsIn(asParagraphs(lines.join('\n')))).toBe(lines.join('\n'));
      }),
    );
  });

  it.each([[null], [undefined], [{ type: 'doc', version: 1, content: [] }], ['  ']])(
    'are none in %j',
    (value) => expect(wordsIn(value)).toBe(''),
  );

  it('are none to write where nothing is', () => expect(asParagraphs(' \n ')).toBeNull());
});

describe('a day months earlier', () => {
  it.each([
    ['2026-11-22', 12, '2025-11-22'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-01-31', 24, '2024-01-31'],
  ])('of %s, %i months, is %s', (day, months, before) => {
    expect(monthsBefore(Day.parse(day), months)).toBe(before);
  });
});

it('a name cannot end the text it stands in', () => {
  expect(quotedInJql('6" pipe \\ flange')).toBe('"6\\" pipe \\\\ flange"');
});
