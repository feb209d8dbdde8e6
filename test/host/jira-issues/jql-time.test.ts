import type { Plant } from './plant';
import { openRegister } from './register';
import { keysOf } from './search-client';

let plant: Plant;
beforeAll(async () => {
  plant = await openRegister();
});

/** It is Wednesday, 18 November 2026, noon. */
test.each<[string, number[]]>([
  ['created >= -200m', [4]],
  ['created >= -5h', [3, 4]],
  ['created >= -30d', [3, 4]],
  ['created >= "-5w"', [2, 3, 4]],
  ['created < "-4w 7d"', [1]],
  ['created >= startOfDay()', [3, 4]],
  ['created < startOfYear()', []],
  ['created >= startOfMonth(-1)', [2, 3, 4]],
  ['created <= endOfMonth("-1M")', [1, 2]],
  ['created >= startOfMonth("-11M")', [1, 2, 3, 4]],
  ['updated >= startOfWeek()', [1, 2, 3, 4]],
  ['created >= "2026-10-15"', [2, 3, 4]],
  ['created >= "2026/10/15 10:01"', [3, 4]],
  ['created = 2026-10-15', [2]],
  ['created = "2026-10-15 10:00"', [2]],
  ['created != 2026-10-15', [1, 3, 4]],
  ['created > now()', []],
  ['duedate = startOfDay()', [1]],
  ['due <= now()', [1]],
  ['due < startOfDay()', []],
  ['due > endOfWeek()', [4]],
  ['due <= 5w', [1]],
  ['due <= 6w', [1, 4]],
  ['due is EMPTY', [2, 3]],
  ['resolved >= 2026-11-10 AND resolved < 2026-11-11', [1]],
  ['resolutiondate is EMPTY', [2, 3, 4]],
])('%s', async (jql, found) => {
  const keys = await keysOf(plant, `(${jql}) AND project = PUMP ORDER BY key`);
  expect(keys).toEqual(found.map((number) => `PUMP-${number}`));
});

test('days begin where the asker lives', async () => {
  const person = plant.site.people.get(plant.accountId('quality'));
  if (!person) throw new Error('The register lost its reader');
  plant.site.people.put(person.accountId, { ...person, timeZone: 'Pacific/Auckland' });
  // In Auckland it is one o'clock on Thursday, and Thursday began at 11:00 UTC.
  expect(await keysOf(plant, 'created >= startOfDay()')).toEqual([]);
  expect(await keysOf(plant, 'due < startOfDay() ORDER BY key')).toEqual(['PUMP-1']);
  plant.site.people.put(person.accountId, person);
});

describe('the past, from the changelog', () => {
  test.each<[string, number[]]>([
    ['status was "In Progress"', [1, 2]],
    ['status was Done', [1]],
    ['status was in ("In Progress", Done)', [1, 2]],
    ['status was not "In Progress"', [3, 4]],
    ['status was not in (Done, "In Progress")', [3, 4]],
    ['status was "To Do" before 2026-09-15', [1]],
    ['status was "In Progress" after 2026-11-12', [2]],
    ['status was "In Progress" on 2026-10-20', [1]],
    ['status was "In Progress" during (2026-10-10, 2026-11-18)', [1, 2]],
    ['status was Done by "Tomás Rivera"', [1]],
    ['status was Done by currentUser()', []],
    ['status changed', [1, 2]],
    ['status changed to Done', [1]],
    ['status changed from "To Do" to "In Progress"', [1, 2]],
    ['status changed from "To Do" to Done', []],
    ['status changed after -7d', [2]],
    ['status changed before startOfMonth()', [1]],
    ['status changed during ("2026-11-01", "2026-11-15")', [1]],
    ['status changed by "Tomás Rivera" after -10d', [1]],
    ['resolution changed to Done', [1]],
    ['resolution was EMPTY', [1, 2, 3, 4]],
    ['priority changed', []],
  ])('%s', async (jql, found) => {
    const keys = await keysOf(plant, `${jql} AND project = PUMP ORDER BY key`);
    expect(keys).toEqual(found.map((number) => `PUMP-${number}`));
  });
});
