import { carriedOver } from '../../../src/domain/causes/carried-over';
import { CauseDocument } from '../../../src/domain/causes/document';
import { AttachmentId } from '../../../src/domain/id';
import { cause, evidence, issue, root, why, written } from './writing';

const file = (id: string, attachment: string) => ({
  kind: 'attachment' as const,
  id: evidence(id),
  attachment: AttachmentId.parse(attachment),
  name: `${id}.pdf`,
  note: '',
});

const nonconformance = written([
  { kind: 'stateProblem', field: 'what', text: 'Pump P4 leaks' },
  { kind: 'addEvidence', node: 'problem', evidence: file('photo01', '10001') },
  why('seal01', null, 'The seal hardened'),
  { kind: 'addEvidence', node: cause('seal01'), evidence: file('report1', '10002') },
  root('seal01'),
]);
const over = carriedOver({ issue: issue(4), document: nonconformance }, cause('seal01'));

describe('an analysis carried over to a CAPA', () => {
  it('says where the files are attached that its evidence refers to', () => {
    expect(over.problem.evidence).toEqual([{ ...file('photo01', '10001'), issue: issue(4) }]);
    expect(over.causes[0]?.evidence).toEqual([{ ...file('report1', '10002'), issue: issue(4) }]);
    expect(CauseDocument.safeParse(over).success).toBe(true);
  });

  it('leaves a file where it was when it is carried on from there', () => {
    const again = carriedOver({ issue: issue(9), document: over }, cause('seal01'));
    expect(again.problem.evidence).toEqual(over.problem.evidence);
  });
});
