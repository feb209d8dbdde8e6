import type { Person } from './person';
import { violations } from './watch';

/** Nothing complained so far, and everybody can use what is on screen now. */
export async function expectCalm(...people: readonly Person[]): Promise<void> {
  for (const person of people) {
    expect(await violations(person.page)).toEqual([]);
    expect(person.complaints.all()).toEqual([]);
  }
}
