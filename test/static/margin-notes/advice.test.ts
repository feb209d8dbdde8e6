import type { CauseDocument } from '../../../src/domain/causes/document';
import { subjectOf } from '../../../src/domain/causes/rules/subject';
import { advice } from '../../../static/features/margin-notes/advice';
import {
  acted,
  ben,
  cause,
  complete,
  root,
  verified,
  why,
  written,
} from '../../domain/causes/writing';

const text = 'The seal hardened at 80 °C';
const begun = written([
  { kind: 'stateProblem', field: 'what', text: 'Pump P4 leaks at the shaft' },
  why('leak01', null, 'Fluid passes the shaft seal'),
  why('seal02', 'leak01', text),
  root('seal02'),
]);
const asked = (document: CauseDocument, node: string) =>
  advice
    .find(subjectOf(document), 'major')
    .filter((finding) => finding.node === node)
    .map(({ rule, level }) => `${rule} ${level}`);

describe('advice beside a cause', () => {
  it('asks a few things at a time, first what holds the issue back', () => {
    expect(asked(begun, 'seal02')).toEqual(['E3 block', 'E1 block', 'A1 block']);
  });

  it('asks the next ones as those are answered', () => {
    const answered = written(
      [verified('seal02', text), { kind: 'readLink', id: cause('seal02'), reading: 'confirmed' }],
      written([acted('seal02', 4)], begun),
      ben,
    );
    expect(asked(answered, 'seal02')).toEqual(['E1 block', 'T9 advise', 'T10 advise']);
  });

  it('asks of the words before what may wait', () => {
    const vague = written(
      [{ kind: 'readLink', id: cause('seal02'), reading: 'confirmed' }],
      written(
        [{ kind: 'reword', id: cause('seal02'), text: 'Poor maintenance' }],
        written([acted('seal02', 4)], begun),
      ),
    );
    expect(asked(vague, 'seal02')).toEqual(['E3 block', 'E1 block', 'C9 advise']);
  });

  it('asks first what allowed it, where asking ended at a person', () => {
    const person = written(
      [{ kind: 'reword', id: cause('seal02'), text: 'The operator did not watch the display' }],
      begun,
    );
    expect(asked(person, 'seal02')).toEqual(['T1 advise', 'E3 block', 'E1 block']);
  });

  it('asks of the problem what a major case needs before what it may do without', () => {
    expect(asked(begun, 'problem')).toEqual(['P4 block', 'P5 block', 'P6 advise']);
  });

  it('is silent where all is said', () => {
    expect(advice.find(subjectOf(complete), 'critical')).toEqual([]);
  });
});
