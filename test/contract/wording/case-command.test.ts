import * as fc from 'fast-check';
import { caseCommandSentence } from '../../../src/contract/wording/case/command';
import { candidateWords } from '../../../src/contract/wording/case/candidate';
import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import { eachCaseCommand } from '../../domain/case-file/any-case-command';
import { day, filed, holding, item, lifting, lookingAt } from '../../domain/case-file/filing';
import { ada, issue } from '../../domain/causes/writing';

const held = filed([holding()]);

describe.each(eachCaseCommand)('the sentence about %s', (_kind, command) => {
  it('says what was done, to follow a name, whatever was recorded', () => {
    fc.assert(
      fc.property(command, (given) => {
        const sentence = caseCommandSentence(given, emptyCaseFile);
        expect(sentence).toMatch(/^[a-z].*\.$/s);
        expect(sentence).not.toMatch(/undefined|null|\[object|NaN|: “”|\.\./);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what was recorded about a case, in words', () => {
  const cases: [CaseCommand, string][] = [
    [holding(), 'contained it: “Stop shipping lot 77”, from 2026-02-20.'],
    [
      lookingAt(),
      'looked whether “Stop shipping lot 77” holds: “Shelf B is empty, the lot is blocked in the ERP.”.',
    ],
    [
      lifting('2026-02-27'),
      'lifted “Stop shipping lot 77” on 2026-02-27: “The new seals are in all stock.”.',
    ],
    [
      lifting('2026-02-27', 'gone01'),
      'lifted a containment on 2026-02-27: “The new seals are in all stock.”.',
    ],
    [
      {
        kind: 'dispose',
        disposition: {
          id: item('decide1'),
          kind: 'concession',
          quantity: { amount: 12, unit: 'pumps' },
          decidedBy: ada,
          decidedOn: day('2026-03-01'),
          concession: 'DEV-12',
          note: '',
        },
      },
      'recorded what becomes of it: “Accepted under concession” for 12 pumps by “DEV-12”.',
    ],
    [
      { kind: 'relate', issue: issue(7), relation: 'recurrence', verdict: 'confirmed', note: '' },
      'confirmed this as a recurrence of PUMP-7.',
    ],
    [
      {
        kind: 'relate',
        issue: issue(7),
        relation: 'duplicate',
        verdict: 'denied',
        note: 'Other valve',
      },
      'said that this is not a duplicate of PUMP-7: “Other valve”.',
    ],
    [
      { kind: 'listLots', lots: ['L1', 'L2', 'L3', 'L4', 'L5'] },
      'listed what is affected: L1, L2, L3 and 2 more.',
    ],
  ];

  it.each(cases)('%j', (command, sentence) => {
    expect(caseCommandSentence(command, held)).toBe(sentence);
  });

  it.each([
    [{ kind: 'component', name: 'Pump head' }, 'the component “Pump head”'],
    [{ kind: 'causeClass', name: 'material' }, 'causes of the class “material”'],
    [{ kind: 'causeClass', name: 'a class of before' }, 'causes of the class “a class of before”'],
    [{ kind: 'issue', issue: issue(7) }, 'PUMP-7'],
  ] as const)('calls a place by what it shares: %j', (candidate, words) => {
    expect(candidateWords(candidate)).toBe(words);
  });
});
