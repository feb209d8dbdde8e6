import { describeActions } from './action-table';

describeActions('A7', {
  fires: [
    'Success criterion: training completed.',
    'Effectiveness: procedure released and signed.',
    'Verification: attendance sheets filed.',
    'Done when the runbook is published.',
    'Acceptance criteria: new form in use, SOP approved.',
    'Closed when all actions are completed.',
    'Effectiveness check: 100% of operators trained.',
    'Evidence of effectiveness: training records.',
    'Definition of done: page updated and linked.',
    'Measured by completion of the audit.',
    'Verification of effectiveness: the new drawing was issued.',
    'Effectiveness will be verified by review of the updated SOP.',
    'The CAPA is closed once the training is delivered.',
    'Target: all staff have signed the policy by June.',
  ],
  quiet: [
    'Effectiveness: no wrong label in the next 20 batches.',
    'Verification: scrap rate below 1 % for three months.',
    'Training completed in May.',
    'Publish the new procedure.',
    'Success criterion: complaints drop from 12 to 2 a month.',
    'Effectiveness check: the next 30 lots without an excursion after the SOP was released.',
    'Done when three consecutive audits find no overdue gauge.',
    'Metric: share of orders shipped with the right label; baseline 96 %, target 99.5 %.',
    'Verification: the fault could not be reproduced with the new firmware.',
    'Update the form and train the team.',
    'Acceptance criteria: p95 latency under 300 ms for four weeks.',
    'Close the valve before the pump is started.',
  ],
});
