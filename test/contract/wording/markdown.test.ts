import fc from 'fast-check';
import { escaped } from '../../../src/contract/wording/markdown/escaped';
import { markdownOf } from '../../../src/contract/wording/markdown/markdown-of';
import { analysisReport } from '../../../src/contract/wording/report/analysis';
import type { Block, Item } from '../../../src/contract/wording/report/blocks';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { IssueKey } from '../../../src/domain/id';
import { reader, told } from './reported';

const subject = { key: IssueKey.parse('PUMP-12'), summary: 'Pump P4 leaks' };
const report = (document = told) => markdownOf(analysisReport(document, subject, reader));

describe('an analysis in Markdown', () => {
  it('tells all of it, in the order in which one reads', () => {
    expect(report()).toBe(
      [
        '# Root cause analysis of PUMP-12',
        '',
        '[PUMP-12](<https://story.example/browse/PUMP-12>): Pump P4 leaks',
        '',
        '## Problem',
        '',
        '- **What is wrong:** Pump P4 leaks \\*at the shaft\\*',
        '- **Where:** Line 2 and line 3',
        '- **Evidence:** [PUMP-3](<https://story.example/browse/PUMP-3>), “First report”',
        '',
        '## Is / is not',
        '',
        '|  | Is | Is not | What is distinct | What changed | Root cause 2a accounts for both sides |',
        '| --- | --- | --- | --- | --- | --- |',
        '| What | P4 | P3 |  | New seal | Not answered |',
        '| Where | Line 2 \\| line 3 | Line 1 | Heated |  | Yes |',
        '',
        '## Why did it happen?',
        '',
        '- **1** Fluid passes the seal (Why it happened)',
        '  - **2a** The seal hardened at 80 °C (Root cause · Verified · Material)',
        '    - **Link read back:** confirmed',
        '    - **How it leads there:** A hard seal does not follow the shaft.',
        '    - **When:** 2026-02-01',
        '    - **Belongs to:** document Specification of the seal',
        '    - **Evidence:** [Seals \\[old\\]](<https://story.example/wiki/pages/viewpage.action?pageId=77>)',
        '    - **Evidence:** the file seal\\_A\\|B.png',
        '    - **Confirmed:** Ben, who made the problem come and go, 2026-03-02, “Tried it on the bench.”',
        '    - **Action:** [PUMP-7](<https://story.example/browse/PUMP-7>)',
        '  - **2b** ~~The shaft is worn~~ (Ruled out · Why it was not caught)',
        '    - **Ruled out:** Measured: within its limits.',
        '- **Why our system allowed it:** nothing to ask here. Answered in PUMP-3.',
        '',
        '## Could it exist elsewhere?',
        '',
        'It could exist elsewhere. Pumps P5 have the same seal.',
        '',
        '## Risks and opportunities',
        '',
        'They were updated. Heat is a new line in the FMEA.',
        '',
        '## Kept as it is',
        '',
        '- **“Fluid passes the seal”:** It is a part, not a person. (Ada, rule T1)',
        '',
      ].join('\n'),
    );
  });

  it('says what nobody has said yet, and nothing about what was never begun', () => {
    const empty = report(emptyCauseDocument);
    expect(empty).toContain('Nobody has said yet what is wrong.');
    expect(empty).toContain('Nobody has written a cause yet.');
    expect(empty).toContain('Not answered yet.');
    expect(empty).not.toMatch(/Is \/ is not|Risks|Kept/);
  });

  it('links nothing where the site is not known', () => {
    const elsewhere = analysisReport(told, subject, { ...reader, siteUrl: null });
    expect(markdownOf(elsewhere)).not.toContain('](');
  });
});

describe('words in Markdown', () => {
  it.each([
    ['emphasis', '*very* _bad_', '\\*very\\* \\_bad\\_'],
    ['a tag', '<script>x</script>', '\\<script\\>x\\</script\\>'],
    ['a heading', '# Cause', '\\# Cause'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a number', '2.3 mm', '2.3 mm'],
    ['a table', 'a | b', 'a \\| b'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a formula', '$x$', '\\$x\\$'],
    ['an entity', '&lt;', '\\&lt;'],
    ['several lines', 'one\n\n# two', 'one # two'],
  ])('stay words: %s', (_what, text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });

  it('lose nothing but their line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = escaped(text).replace(/\\([\\`*_{}[\]<>|~&$#+=.)-])/g, '$1');
        expect(read).toBe(text.trim().replace(/\s*\n\s*/g, ' '));
      }),
    );
  });

  const run = fc.record({ text: fc.string(), looks: fc.constantFrom('strong', 'struck') });
  const items: fc.Arbitrary<Item[]> = fc.letrec<{ items: Item[] }>((tie) => ({
    items: fc.array(
      fc.record({
        line: fc.array(run, { minLength: 1 }),
        beneath: fc.option(tie('items'), { nil: [], maxDepth: 3 }),
      }),
      { maxLength: 3 },
    ),
  })).items;
  const count = (all: readonly Item[]): number =>
    all.reduce((sum, { beneath }) => sum + 1 + count(beneath), 0);

  it('make no line of their own, whatever they are', () => {
    fc.assert(
      fc.property(items, (all) => {
        const block: Block = { kind: 'bullets', items: all };
        const lines = markdownOf([block]).split('\n').filter(Boolean);
        expect(lines.every((line) => /^ *-( |$)/.test(line))).toBe(true);
        expect(lines).toHaveLength(count(all));
      }),
    );
  });
});
