import { findings } from '../../src/domain/causes/rules/findings';
import { english } from '../../src/domain/causes/rules/english/english';
import { exactRules } from '../../src/domain/causes/rules/structural';
import { type Subject, subjectOf } from '../../src/domain/causes/rules/subject';
import { wordingRulesIn } from '../../src/domain/causes/rules/wording';
import { causeLimit, type CauseDocument } from '../../src/domain/causes/document';
import { acted, issue, root, written } from '../../test/domain/causes/writing';
import { largeAnalysis } from '../../test/domain/causes/large-analysis';
import { measurementOf } from '../row';
import { median } from '../statistics';

const rules = [...exactRules, ...wordingRulesIn(english)];
const rounds = 20;

const parts = [
  'The seal at station {} hardened because the heater ran at {} °C for two hours',
  'Nothing in work order {} says who sets the limit of the heater after a change of the recipe',
  'The operator of line {} did not see the alarm, which looks like the one for low ink',
  'Incoming inspection of lot {} measured the length and not the hardness of the seal',
  'Poor communication between shift {} and the laboratory about the new test method',
  'No procedure asks for a second look when parameter {} is outside its usual range',
];

/** An analysis as large as one may be, each cause in words of its own; nothing of it was read before. */
function unread(round: number): Subject {
  const shape = largeAnalysis(causeLimit);
  const document: CauseDocument = {
    ...shape,
    causes: shape.causes.map((each, index) => ({
      ...each,
      text: (parts[index % parts.length] ?? '').replaceAll('{}', `${round}${index}`),
    })),
  };
  const leaves = document.causes.filter(
    ({ id }) => !document.causes.some(({ parent }) => parent === id),
  );
  const rooted = leaves.slice(0, 40).flatMap(({ id }) => [root(id), acted(id, 4)]);
  const said = written(
    [{ kind: 'stateProblem', field: 'what', text: `Pump ${round} leaks at the shaft` }, ...rooted],
    document,
  );
  return subjectOf(said, {
    actions: [{ ...issue(4), summary: `Retrain shift ${round}`, createdAt: null }],
    begunAt: null,
  });
}

function reworded(document: CauseDocument, round: number): CauseDocument {
  const [top] = document.causes;
  if (!top) throw new Error('The analysis is empty.');
  const text = `Fluid passes seal ${round} at the shaft`;
  return written([{ kind: 'reword', id: top.id, text }], document);
}

function milliseconds(subject: Subject): number {
  const began = performance.now();
  const found = findings(subject, 'critical', rules);
  const took = performance.now() - began;
  if (found.length === 0) throw new Error('Nothing was found in an analysis full of gaps.');
  return took;
}

export const measurement = measurementOf({
  rows: [
    {
      id: 'rules.first',
      what: 'all rules on 300 causes none of which was read before',
      unit: 'ms',
      goal: 20,
      peer: '16.7 ms: one frame of a screen',
    },
    {
      id: 'rules.again',
      what: 'all rules on 300 causes, one of them reworded since the last time',
      unit: 'ms',
      goal: 20,
      peer: '16.7 ms: one frame of a screen',
    },
    {
      id: 'rules.begun',
      what: 'the same in a browser or function that has just begun, before its code is compiled',
      unit: 'ms',
      goal: null,
      peer: null,
    },
  ],
  measure() {
    const begun = milliseconds(unread(0));
    const first = Array.from({ length: rounds }, (_, round) => milliseconds(unread(round + 1)));
    const known = unread(0);
    const again = Array.from({ length: rounds }, (_, round) =>
      milliseconds({ ...known, document: reworded(known.document, round) }),
    );
    return Promise.resolve({
      'rules.first': { value: median(first) },
      'rules.again': { value: median(again) },
      'rules.begun': { value: begun },
    });
  },
});
