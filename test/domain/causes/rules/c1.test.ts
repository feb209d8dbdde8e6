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
  ['Packing line 3 had an unplanned stoppage.', 'Packing line 3 stopped.'],
  ['The work instruction was outdated.', 'The instruction had not been updated.'],
  ['Shafts were scrapped due to an undersized diameter.', 'The shaft diameter was too small.'],
  [
    'The guard was not fitted, because the fitters failed to follow the procedure.',
    'The fitters did not comply with the fitting procedure.',
  ],
  [
    'The drums were stored without labels.',
    'The supervisor said there should have been a label on the drums.',
  ],
  ['The fire door was left unlocked.', 'Somebody forgot to lock the fire door.'],
  ['The work permit was not signed.', 'There was no signature on the work permit.'],
  [
    'Some subcontracts were not reported.',
    'The county did not report the subcontracts as required.',
  ],
  ['The handover was unclear.', 'The handover was confusing.'],
  ['The glue does not bond to the foil.', 'Poor adhesion of the glue to the foil.'],
  [
    'The invoice of another department was paid.',
    'The department mistakenly paid an invoice of another department.',
  ],
  ['Pump P-3 was overheated.', 'The temperature of pump P-3 rose too high.'],
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
  ['The work instruction was out of date.', 'Changes of the drawing do not reach the instruction.'],
  ['Shafts were scrapped due to an undersized diameter.', 'The tool was changed at 900 shafts.'],
  ['The drums were stored without labels.', 'The label printer is in another building.'],
  ['The fire door was left unlocked.', 'The lock of the fire door jams in the cold.'],
  [
    'The work permit was not signed.',
    'No step of the permit asks for a signature of the area owner.',
  ],
  [
    'Some subcontracts were not reported.',
    'The list of subcontracts leaves out those below 50,000.',
  ],
  ['The blanket is dirty.', 'The operator did not clean the blanket.'],
  ['The glue does not bond to the foil.', 'The foil carries a new release agent.'],
  ['The deployment script had an invalid flag.', 'The deployment script was never tested.'],
  ['The review did not catch the leak.', 'The review checklist does not ask about memory.'],
  ['The valve body cracked.', 'The valve body was tightened with 90 Nm.'],
  [
    'The part passed inspection with a burr.',
    'There is no check for burrs in the inspection plan.',
  ],
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
