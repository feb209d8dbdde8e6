import { applyCase } from '../../../src/domain/case-file/apply-case';
import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import { Candidate } from '../../../src/domain/case-file/elsewhere';
import {
  elsewhereCandidates,
  unansweredCandidates,
} from '../../../src/domain/case-file/elsewhere-candidates';
import { untriaged } from '../../../src/domain/nonconformance/triage-fields';
import { by, cause, issue, root, why, written, ada } from '../causes/writing';
import { qualityIssue } from '../quality-issue';

const triage = {
  ...untriaged,
  process: 'Purchasing',
  components: ['Firmware', 'Pump head'],
  versions: ['3.2'],
};

const rooted = written([
  why('seal01', null, 'The seal tore'),
  why('seal02', 'seal01', 'The material was changed'),
  root('seal02'),
  { kind: 'classify', id: cause('seal02'), class: 'material' },
]);

describe('where the same thing could be', () => {
  it('is named by what the case shares with it', () => {
    expect(elsewhereCandidates(qualityIssue({ triage, document: rooted }))).toEqual([
      { kind: 'component', name: 'Firmware' },
      { kind: 'component', name: 'Pump head' },
      { kind: 'version', name: '3.2' },
      { kind: 'process', name: 'Purchasing' },
      { kind: 'causeClass', name: 'material' },
    ]);
  });

  it('is not asked of what nobody has said', () => {
    expect(elsewhereCandidates(qualityIssue())).toEqual([]);
  });

  it.each([
    ['is no root', written([{ kind: 'nameRoot', id: cause('seal02'), root: false }], rooted)],
    [
      'is not classed',
      written([{ kind: 'classify', id: cause('seal02'), class: 'unknown' }], rooted),
    ],
  ])('asks nothing of the class of a cause that %s', (_what, document) => {
    expect(elsewhereCandidates(qualityIssue({ document }))).toEqual([]);
  });

  it('asks once for a class that several roots share, and for a name that stands twice', () => {
    const document = written(
      [
        why('seal03', null, 'The spare part is of the same batch'),
        root('seal03'),
        { kind: 'classify', id: cause('seal03'), class: 'material' },
      ],
      rooted,
    );
    const components = ['Firmware', 'Firmware '];
    expect(
      elsewhereCandidates(qualityIssue({ document, triage: { ...untriaged, components } })),
    ).toHaveLength(2);
  });

  it('can be answered whatever Jira calls it', () => {
    const components = ['x'.repeat(255), ' padded '];
    const found = elsewhereCandidates(qualityIssue({ triage: { ...untriaged, components } }));
    expect(found.map((candidate) => Candidate.safeParse(candidate).success)).toEqual([true, true]);
  });
});

describe('what is still asked', () => {
  const [first, ...others] = elsewhereCandidates(qualityIssue({ triage }));
  const answering = (
    check?: ReturnType<typeof issue>,
    answer: 'confirmed' | 'notApplicable' = 'confirmed',
  ) => {
    if (!first) throw new Error('no candidate');
    return {
      kind: 'answerElsewhere',
      candidate: first,
      answer,
      note: 'Looked',
      ...(check && { check }),
    } as const;
  };

  it('is what has no answer', () => {
    const answered = applyCase(emptyCaseFile, answering(), by(ada));
    if (!answered.ok) throw new Error(answered.refusal.reason);
    expect(unansweredCandidates(qualityIssue({ triage, caseFile: answered.value }))).toEqual(
      others,
    );
  });

  it('keeps the issue that looks after a place when the answer is given again', () => {
    const once = applyCase(emptyCaseFile, answering(issue(7)), by(ada));
    if (!once.ok) throw new Error(once.refusal.reason);
    const again = applyCase(once.value, answering(undefined, 'notApplicable'), by(ada));
    if (!again.ok) throw new Error(again.refusal.reason);
    expect(again.value.elsewhere).toMatchObject([{ answer: 'notApplicable', check: issue(7) }]);
  });
});
