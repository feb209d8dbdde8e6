import { strengthsIn } from '../../../src/domain/causes/rules/strength-in';
import { english } from '../../../src/domain/causes/rules/english/english';
import type { ActionStrength } from '../../../src/domain/capa/action-strength';

const table: Record<ActionStrength, readonly string[]> = {
  strong: [
    'Install an interlock on the guard',
    'Redesign the fixture so that it takes the part one way only',
    'Key the plug so that it fits one way only',
    'Automate the renewal of certificates',
    'Block merges while the schema check fails',
    'Standardise the connectors on all pumps',
    'Implement a barcode scan at the loading point',
    'Put the change behind a feature flag',
    'Eliminate the manual transfer',
    'Separate the two reels by storage bay',
    'Revoke write access to production',
  ],
  intermediate: [
    'Add an alert for disk usage',
    'Write a regression test for the import',
    'Introduce a checklist for the changeover',
    'A second person confirms the dose',
    'Hire two maintenance technicians',
    'Add a linter for manifests',
    'Colour-code the hoses',
    'Practise the failover in a yearly drill',
    'Shorten the maintenance interval to 2,000 hours',
    'Build a dashboard of overdue gauges',
  ],
  weak: [
    'Retrain the operators',
    'Update the SOP',
    'Send a memo to all shifts',
    'Remind everyone to check the label',
    'Supervisor to double check the results',
    'Put up a warning sign',
    'Write a runbook',
    'Monthly audit of the records',
    'Discuss the case in the team meeting',
    'Add a page to the wiki',
  ],
  correction: [
    'Replaced the worn seal',
    'Rolled back to version 4.2',
    'Restart the service',
    'Reworked 40 parts',
    'Deleted the duplicate invoices',
    'The lot was quarantined',
    'Repair the hose',
    'Recalibrated the gauge',
    'Sensor cleaned',
    'Restored the file from the backup',
  ],
};

describe.each(Object.entries(table))('%s actions', (strength, actions) => {
  it.each(actions)('%s', (action) => expect(strengthsIn(english, action)).toEqual([strength]));
});

describe('an action', () => {
  it('is what stands first in it', () => {
    expect(strengthsIn(english, 'Train the crew on the new interlock')).toEqual(['weak']);
  });

  it('may name several things to be done', () => {
    expect(strengthsIn(english, 'Reworked 40 parts and added an interlock')).toEqual([
      'correction',
      'strong',
    ]);
  });

  it('says nothing in brackets', () => {
    expect(strengthsIn(english, 'Retrain the operators (interlock is not possible)')).toEqual([
      'weak',
    ]);
  });

  it('is of no kind where nothing is recognised', () => {
    expect(strengthsIn(english, 'Ask the supplier about May')).toEqual([]);
  });
});
