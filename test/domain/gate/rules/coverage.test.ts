import { emptyCaseFile } from '../../../../src/domain/case-file/case-file';
import { emptyCauseDocument } from '../../../../src/domain/causes/document';
import { completeCapa, completeNonconformance as complete, triaged } from '../complete-case';
import { changed, describeAsking, told } from './asking';

const bare = changed(completeCapa, { caseFile: emptyCaseFile });

describeAsking({
  L7: [
    ['each place answered', complete, []],
    [
      'none answered',
      changed(complete, { caseFile: emptyCaseFile }),
      ['elsewhere 4 component Pump head'],
    ],
    [
      'a version that came later',
      changed(complete, { triage: { ...triaged, versions: ['2.1'] } }),
      ['elsewhere 1 version 2.1'],
    ],
    [
      'nothing to go by',
      changed(complete, {
        caseFile: emptyCaseFile,
        document: emptyCauseDocument,
        triage: { ...triaged, process: null, components: [] },
      }),
      [],
    ],
  ],
  L8: [
    ['answered', completeCapa, []],
    ['open', bare, ['systemChange']],
    ['changed', told(bare, { kind: 'answerSystemChange', answer: 'changed', note: 'SOP-14' }), []],
  ],
  A11: [
    ['answered', completeCapa, []],
    ['open', bare, ['adverseEffect']],
    ['handled', told(bare, { kind: 'answerAdverseEffect', answer: 'handled', note: 'RA-3' }), []],
  ],
});
