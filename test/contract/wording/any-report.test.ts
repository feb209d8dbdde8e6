import fc from 'fast-check';
import { adfOf } from '../../../src/contract/wording/adf/adf-of';
import { withPart } from '../../../src/contract/wording/adf/part';
import { markdownOf } from '../../../src/contract/wording/markdown/markdown-of';
import { analysisReport } from '../../../src/contract/wording/report/analysis';
import { apply } from '../../../src/domain/causes/apply';
import { CauseDocument, emptyCauseDocument } from '../../../src/domain/causes/document';
import { IssueKey } from '../../../src/domain/id';
import { anySession } from '../../domain/causes/any-command';
import { by } from '../../domain/causes/writing';
import { adfFaults } from './adf-schema';
import { reader } from './reported';

const subject = { key: IssueKey.parse('PUMP-12'), summary: 'Pump P4 leaks' };

/** Whatever a team of three may have made of an analysis. */
const anyDocument = anySession.map((session) =>
  session.reduce<CauseDocument>((document, { actor, command }) => {
    const applied = apply(document, command, by(actor));
    return applied.ok ? applied.value : document;
  }, emptyCauseDocument),
);

describe('a report of any analysis', () => {
  it('is the same for the same analysis, wherever it was kept', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const kept = CauseDocument.parse(JSON.parse(JSON.stringify(document)));
        const written = (one: CauseDocument) => markdownOf(analysisReport(one, subject, reader));
        expect(written(kept)).toBe(written(document));
      }),
    );
  });

  it('names every cause once', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const numbers = new Map(document.causes.map(({ id }) => [id, `<${id}>`]));
        const report = analysisReport({ ...document, isIsNot: [] }, subject, {
          ...reader,
          numbers,
        });
        const text = JSON.stringify(report);
        for (const { id } of document.causes) expect(text.split(`<${id}>`)).toHaveLength(2);
      }),
    );
  });

  it('keeps to Atlassian’s schema in a description', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const content = adfOf(analysisReport(document, subject, reader));
        expect(adfFaults(withPart(null, content))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
