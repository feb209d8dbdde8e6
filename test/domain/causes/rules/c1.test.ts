import { checkChain } from '../../../../src/domain/causes/chain/check-chain';
import { Chain } from '../../../../src/domain/causes/chain/chain';
import { english } from '../../../../src/domain/causes/rules/english/english';
import { wordingRulesIn } from '../../../../src/domain/causes/rules/wording';

const rules = wordingRulesIn(english);
const restated = (chain: object): unknown[] =>
  checkChain(Chain.parse(chain), rules)
    .filter(({ rule }) => rule === 'C1')
    .map(({ node }) => node);

type Pair = [effect: string, cause: string];

const same: Pair[] = [
  ['The shaft seal leaks.', 'Leakage at the shaft seal.'],
  ['Gauge G-17 was overdue for calibration.', 'Gauge G-17 had not been calibrated.'],
  ['The label was missing on 12 boxes.', 'Boxes were not labelled.'],
  ['The report page is slow.', 'The report page responds with a long delay.'],
  ['The oven temperature exceeded the limit.', 'Oven temperature too high.'],
  ['The batch record was incomplete.', 'The operator did not complete the batch record.'],
  ['Certificate of the payment gateway expired.', 'The gateway certificate was not valid.'],
  [
    'The housing cracked at the locking tab.',
    'There was a crack in the locking tab of the housing.',
  ],
  ['Parts were painted in the wrong colour.', 'Incorrect paint colour was used on the parts.'],
  ['The import job stopped at midnight.', 'The import job did not run at midnight.'],
  ['Users cannot reach the login page.', 'The login page is unavailable to users.'],
  ['Two screws were loose.', 'The screws had loosened.'],
];

const other: Pair[] = [
  ['The shaft seal leaks.', 'The seal hardened in storage.'],
  ['The shaft seal leaks.', 'The shaft seal leaks because it hardened.'],
  ['Gauge G-17 was overdue for calibration.', 'The recall list leaves out gauges on loan.'],
  ['The label was missing on 12 boxes.', 'The printer ran out of ribbon and did not stop.'],
  ['The report page is slow.', 'The report reads every order since 2009.'],
  [
    'The oven temperature exceeded the limit.',
    'The thermocouple of the oven sits beside the door.',
  ],
  ['The batch record was incomplete.', 'The form has no field for the second weighing.'],
  [
    'Certificate of the payment gateway expired.',
    'The renewal runs on a server that was switched off.',
  ],
  ['The housing cracked at the locking tab.', 'The locking tab is 0.4 mm thinner than drawn.'],
  ['Parts were painted in the wrong colour.', 'Both paint drums carry the same lid.'],
  ['The import job stopped at midnight.', 'The disk of the import server was full.'],
  ['The bearing failed.', 'The bearing was not lubricated.'],
];

describe('C1 asks about', () => {
  it.each(same)('%s – %s', (problem, why) =>
    expect(restated({ problem, whys: [why] })).toEqual([0]),
  );

  it('a why that repeats the one before it', () => {
    expect(
      restated({
        problem: 'Customers complain about noise.',
        whys: ['The fan rubs on its housing.', 'There is rubbing between fan and housing.'],
      }),
    ).toEqual([1]);
  });
});

describe('C1 lets pass', () => {
  it.each(other)('%s – %s', (problem, why) =>
    expect(restated({ problem, whys: [why] })).toEqual([]),
  );

  it('a written root that sums up the last why', () => {
    expect(
      restated({
        problem: 'Customers complain about noise.',
        whys: ['The fan rubs on its housing.'],
        root_cause: 'Rubbing of the fan on the housing.',
      }),
    ).toEqual([]);
  });
});
