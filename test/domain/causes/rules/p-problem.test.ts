import type { ProblemField } from '../../../../src/domain/causes/document';
import { emptyCauseDocument } from '../../../../src/domain/causes/document';
import type { IsIsNotRow } from '../../../../src/domain/causes/is-is-not';
import { RowId } from '../../../../src/domain/id';
import { complete, evidence, written } from '../writing';
import { type CasesOf, describeFiring, problem } from './firing';

const said = (field: ProblemField, text: string) =>
  written([{ kind: 'stateProblem', field, text }], complete);
const unproven = written(
  [{ kind: 'removeEvidence', node: 'problem', evidenceId: evidence('proof1') }],
  complete,
);

const row = (id: string, more: Partial<IsIsNotRow> = {}): IsIsNotRow => ({
  id: RowId.parse(id),
  question: 'where',
  is: 'Line 2',
  isNot: 'Line 1',
  distinction: '',
  change: '',
  ...more,
});
const sheet = (...isIsNot: IsIsNotRow[]) => ({ ...written([problem('Pump P4 leaks')]), isIsNot });

const table: CasesOf<'P'> = {
  P4: [
    ['nothing said', emptyCauseDocument, ['problem what where when howMany']],
    ['only what', written([problem('4 pumps leak')]), ['problem where when howMany']],
    ['no place', said('where', ' '), ['problem where']],
    ['no time', said('when', ''), ['problem when']],
    ['no number anywhere', said('howMany', 'Some of them'), ['problem number advises']],
    ['the name of a pump is no number', said('howMany', 'P4 and P5'), ['problem number advises']],
    [
      'a number in the words of the problem',
      written([problem('6 pumps leak')], said('howMany', 'All built in March')),
      [],
    ],
    ['a share', said('howMany', '12% of the lot'), []],
    ['a number with its unit', said('howMany', 'About 5ml a day'), []],
    ['digits of another script', said('howMany', '٦ من ٤٠'), []],
    ['all of it said', complete, []],
  ],
  P5: [
    ['neither', emptyCauseDocument, ['problem requirement evidence']],
    ['no requirement', said('requirement', ''), ['problem requirement']],
    ['no evidence', unproven, ['problem evidence']],
    ['both', complete, []],
  ],
  P6: [
    ['no sheet', sheet(), ['problem rows']],
    ['one row', sheet(row('row001')), ['problem rows']],
    ['one row that compares', sheet(row('row001'), row('row002', { isNot: '' })), ['problem rows']],
    ['rows without what is distinct', sheet(row('row001'), row('row002')), ['problem distinction']],
    ['one distinction', sheet(row('row001'), row('row002', { distinction: 'Oven' })), []],
    ['nothing to compare yet', emptyCauseDocument, []],
    ['all of it said', complete, []],
  ],
};

describeFiring(table);
