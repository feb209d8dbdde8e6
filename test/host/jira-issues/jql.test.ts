import type { Plant } from './plant';
import { openRegister } from './register';
import { keysOf } from './search-client';

let plant: Plant;
beforeAll(async () => {
  plant = await openRegister();
});

/** Each query with the numbers of the PUMP issues it finds. */
const queries: Record<string, [jql: string, found: number[]][]> = {
  'what and where': [
    ['project = PUMP', [1, 2, 3, 4]],
    ['project = "Project PUMP"', [1, 2, 3, 4]],
    ['project in (pump)', [1, 2, 3, 4]],
    ['project != PUMP', []],
    ['issuetype = Bug', [2]],
    ['type in (Bug, Sub-task)', [2, 4]],
    ['issuetype not in (Bug, Sub-task)', [1, 3]],
    ['component = Drive', [3]],
    ['component is EMPTY', [1, 2, 4]],
    ['labels = flow', [1]],
    ['labels in (FLOW, other)', [1]],
    ['labels != other', [1]],
    ['labels is empty', [2, 3, 4]],
    ['priority = Low', [3]],
    ['priority > Medium', [1]],
    ['priority <= Medium', [2, 3, 4]],
  ],
  'how far': [
    ['status = "To Do"', [3, 4]],
    ['status = Done', [1]],
    ['status not in (Done, "In Progress")', [3, 4]],
    ['statusCategory = "In Progress"', [2]],
    ['statusCategory = done', [1]],
    ['statusCategory != Done', [2, 3, 4]],
    ['resolution = Done', [1]],
    ['resolution = Unresolved', [2, 3, 4]],
    ['resolution is not EMPTY', [1]],
  ],
  words: [
    ['summary ~ pump', [1]],
    ['summary ~ "stops pump"', [1]],
    ['summary ~ "\\"pump stops\\""', [1]],
    ['summary ~ "\\"stops pump\\""', []],
    ['summary ~ "al*"', [2, 4]],
    ['summary !~ alarm', [1, 3]],
    ['description ~ seconds', [1]],
    ['description is empty', [2, 3, 4]],
    ['text ~ flow', [1]],
    ['text ~ L77', [1]],
    ['Lot ~ "lot l77"', [1]],
  ],
  people: [
    ['reporter = currentUser()', [1, 2, 4]],
    ['assignee = "Tomás Rivera"', [1]],
    ['assignee = "quality2@story.example"', [1]],
    ['assignee is EMPTY', [2, 3, 4]],
    ['assignee != currentUser()', [1]],
    ['creator in (currentUser(), "Tomás Rivera")', [1, 2, 3, 4]],
    ['Owner = currentUser()', [1]],
    ['watcher = currentUser()', [1, 2, 4]],
  ],
  'keys and relations': [
    ['key = PUMP-2', [2]],
    ['issuekey in (pump-1, PUMP-3)', [1, 3]],
    ['key > PUMP-2', [3, 4]],
    ['parent = PUMP-2', [4]],
    ['parent is EMPTY', [1, 2, 3]],
    ['issueLinkType = Blocks', [1, 3]],
    ['issueLinkType = "is blocked by"', [3]],
    ['issueLinkType is EMPTY', [2, 4]],
    ['issue in linkedIssues(PUMP-1)', [3]],
    ['issue in linkedIssues(PUMP-1, "is blocked by")', []],
    ['issue in linkedIssues(PUMP-3, "is blocked by")', [1]],
  ],
  'custom fields': [
    ['Severity = Major', [1]],
    ['"Severity[Dropdown]" in (Major, Minor)', [1, 2]],
    ['Severity != Major', [2]],
    ['Severity is EMPTY', [3, 4]],
    ['Hazards = Overdose', [1]],
    ['Cost = 120', [1]],
    ['Cost >= 30 AND Cost < 100', [2]],
    ['"Detected on" = 2026-08-30', [1]],
    ['"Detected on" < startOfMonth(-1)', [1]],
  ],
  'indexed properties': [
    ['issue.property[quality].cause.class = method', [1]],
    ['causeClass = method', [1]],
    ['causeclass is EMPTY', [2, 3, 4]],
    ['causeScore > 5', [1]],
    ['issue.property[quality].score in (1, 7)', [1]],
    ['issue.property["quality"].note ~ clamp', [1]],
    ['issue.property[quality].verifiedBy = "Tomás Rivera"', [1]],
    ['issue.property[quality].verifiedAt >= "2026-11-09"', [1]],
    ['issue.property[quality].tags = tube', [1]],
  ],
  'put together': [
    ['Severity = Major OR priority = Low', [1, 3]],
    ['project = PUMP AND NOT (status = Done OR issuetype = Bug)', [3, 4]],
    ['issuetype = Task AND (labels = flow OR summary ~ motor)', [1, 3]],
    ['NOT Severity = Major', [2, 3, 4]],
  ],
};

describe.each(Object.entries(queries))('%s', (_topic, cases) => {
  test.each(cases)('%s', async (jql, found) => {
    const keys = await keysOf(plant, `${jql} ORDER BY key`);
    expect(keys).toEqual(found.map((number) => `PUMP-${number}`));
  });
});

test.each([
  ['ORDER BY key DESC', [4, 3, 2, 1]],
  ['ORDER BY priority DESC, key', [1, 2, 4, 3]],
  ['ORDER BY created', [1, 2, 3, 4]],
  ['ORDER BY duedate, key', [1, 4, 2, 3]],
  ['ORDER BY summary', [2, 4, 3, 1]],
  ['ORDER BY Cost DESC, key ASC', [3, 4, 1, 2]],
  ['ORDER BY causeScore, created DESC', [1, 4, 3, 2]],
  ['', [4, 3, 2, 1]],
])('sorted by "%s"', async (order, sorted) => {
  const keys = await keysOf(plant, `project = PUMP ${order}`);
  expect(keys).toEqual(sorted.map((number) => `PUMP-${number}`));
});

test('everybody finds only what they may browse', async () => {
  expect(await keysOf(plant, 'created is not EMPTY', 'engineer')).toEqual(['FW-1']);
  expect(await keysOf(plant, 'created is not EMPTY', 'outsider')).toEqual([]);
  expect(await keysOf(plant, 'created is not EMPTY', 'admin')).toHaveLength(5);
});
