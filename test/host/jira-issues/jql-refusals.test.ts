import { refused } from './expect-status';
import type { Plant } from './plant';
import { openRegister } from './register';

let plant: Plant;
beforeAll(async () => {
  plant = await openRegister();
});
const search = (jql: string) => plant.as('quality').post('/rest/api/3/search/jql', { jql });

const noField = (name: string) =>
  `Field '${name}' does not exist or you do not have permission to view it.`;
const noValue = (value: string, field: string) =>
  `The value '${value}' does not exist for the field '${field}'.`;
const noOperator = (operator: string, field: string) =>
  `The operator '${operator}' is not supported by the '${field}' field.`;
const unbounded =
  'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

test.each([
  ['', unbounded],
  ['ORDER BY created', unbounded],
  ['nonsense = 1', noField('nonsense')],
  ['cf[99999] = 1', noField('cf[99999]')],
  ['customfield_10030 = 1', noField('customfield_10030')],
  ['"Severity[Number]" = 1', noField('Severity[Number]')],
  ['issue.property[quality].cause.secret = x', noField('issue.property[quality].cause.secret')],
  ['issue.property[other].x = 1', noField('issue.property[other].x')],
  ['project = NOPE', noValue('NOPE', 'project')],
  ['project = FW', noValue('FW', 'project')],
  ['status = Closed', noValue('Closed', 'status')],
  ['status was Closed', noValue('Closed', 'status')],
  ['issuetype in (Bug, Complaint)', noValue('Complaint', 'issuetype')],
  ['Severity = Huge', noValue('Huge', 'Severity')],
  ['assignee = nobody', noValue('nobody', 'assignee')],
  ['key = PUMP-99', "An issue with key 'PUMP-99' does not exist for field 'key'."],
  ['key = FW-1', "An issue with key 'FW-1' does not exist for field 'key'."],
  ['status ~ Done', noOperator('~', 'status')],
  ['summary = pump', noOperator('=', 'summary')],
  ['status > Done', noOperator('>', 'status')],
  ['labels was flow', noOperator('was', 'labels')],
  ['causeClass ~ method', noOperator('~', 'causeClass')],
  ['Cost > many', "Value 'many' is invalid for the 'Cost' field. Number values are required."],
  ['assignee = membersOf(staff)', "Unable to find JQL function 'membersOf(staff)'."],
  ['created > lastLogin()', "Unable to find JQL function 'lastLogin()'."],
  [
    'created > startOfDay(soon)',
    "The JQL function 'startOfDay(soon)' expects one argument such as '-1' or '+2w'.",
  ],
  ['project = PUMP ORDER BY description', "Not able to sort using field 'description'."],
  ['project = PUMP ORDER BY nonsense', noField('nonsense')],
  [
    'project = PUMP ORDER BY key, created, updated, status, priority, summary, due, resolved',
    'The ORDER BY clause of a query can contain at most 7 fields.',
  ],
])('%s', async (jql, message) => {
  expect(await search(jql)).toEqual(refused(400, message));
});

test.each(['created > soon', 'created > 2026-02-30', 'due = "18.11.2026"'])(
  '%s: no date',
  async (jql) => {
    const answer = await search(jql);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('Valid formats include');
  },
);

test.each([
  'project =',
  'project = PUMP AND',
  'project == PUMP',
  'labels in flow',
  'status is Done',
  'a = (1, 2)',
])('%s: no JQL', async (jql) => {
  const answer = await search(jql);
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain('Error in the JQL Query');
});

test.each(['summary ~ "pump~"', 'summary ~ "pump OR motor"', 'summary ~ "-pump"'])(
  '%s: Jira would answer, this site says that it does not',
  async (jql) => {
    expect((await search(jql)).status).toBe(501);
  },
);
