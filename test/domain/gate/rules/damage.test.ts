import { emptyCaseFile } from '../../../../src/domain/case-file/case-file';
import type { CaseCommand } from '../../../../src/domain/case-file/command';
import { day, holding, item, lifting, lookingAt } from '../../case-file/filing';
import { ada } from '../../causes/writing';
import { completeNonconformance as complete, conforms, disposed, triaged } from '../complete-case';
import { changed, describeAsking, told } from './asking';

const bare = changed(complete, { caseFile: emptyCaseFile });
const nearMiss = { ...triaged, source: 'nearMiss' } as const;
const conceded = (concession?: string): CaseCommand => ({
  kind: 'dispose',
  disposition: {
    id: item('disp02'),
    kind: 'concession',
    decidedBy: ada,
    decidedOn: day('2026-03-01'),
    note: '',
    ...(concession !== undefined && { concession }),
  },
});

describeAsking({
  A10: [
    ['nothing was held', complete, []],
    ['still on', told(complete, holding()), ['containment hold01 Stop shipping lot 77 on']],
    [
      'on and verified',
      told(complete, holding(), lookingAt()),
      ['containment hold01 Stop shipping lot 77 on'],
    ],
    [
      'lifted, never looked at',
      told(complete, holding(), lifting('2026-03-01')),
      ['containment hold01 Stop shipping lot 77 unverified'],
    ],
    ['verified and lifted', told(complete, holding(), lookingAt(), lifting('2026-03-01')), []],
    [
      'lifted, and looked at afterwards',
      told(complete, holding(), lifting('2026-03-01'), lookingAt()),
      [],
    ],
    [
      'one of two lifted',
      told(complete, holding(), holding('hold02'), lookingAt(), lifting('2026-03-01')),
      ['containment hold02 Stop shipping lot 77 on'],
    ],
  ],
  D1: [
    ['recorded', complete, []],
    ['nothing recorded', bare, ['disposition']],
    ['a near miss left nothing to dispose of', changed(bare, { triage: nearMiss }), []],
    [
      'taken back',
      told(complete, {
        kind: 'withdraw',
        what: 'disposition',
        id: item('disp01'),
        reason: 'Another lot',
      }),
      ['disposition'],
    ],
  ],
  D2: [
    ['no concession', complete, []],
    ['with a reference', told(complete, conceded('C-2026-14')), []],
    ['without', told(complete, conceded()), ['disposition disp02 2026-03-01']],
  ],
  D3: [
    ['looked at again', complete, []],
    ['not looked at again', told(bare, disposed), ['disposition disp01 2026-03-02 nothing']],
    [
      'does not conform',
      told(bare, disposed, { ...conforms, result: 'doesNotConform' }),
      ['disposition disp01 2026-03-02 doesNotConform'],
    ],
    [
      'conforms in the end',
      told(bare, disposed, { ...conforms, result: 'doesNotConform' }, conforms),
      [],
    ],
    [
      'not put right but held back',
      told(bare, { ...disposed, disposition: { ...disposed.disposition, kind: 'held' } }),
      [],
    ],
  ],
});
