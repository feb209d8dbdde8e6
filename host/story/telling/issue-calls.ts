import * as z from 'zod';
import type { Person } from '../company.ts';
import { paragraphs } from './document.ts';
import { issueOf, type IssueReference, type Teller } from './teller.ts';

const reference = z.object({ id: z.string(), key: z.string() });
const offered = z.object({
  transitions: z.array(z.object({ id: z.string(), name: z.string() })),
});

export type Fields = Record<string, unknown>;

/** Creates an issue and remembers it under its slug. */
export async function create(
  teller: Teller,
  by: Person,
  slug: string,
  fields: Fields,
): Promise<IssueReference> {
  const issue = reference.parse(await teller.rest(by, 'POST', '/issue', { fields }));
  teller.issues.set(slug, { id: issue.id, key: issue.key });
  return issue;
}

export async function edit(
  teller: Teller,
  by: Person,
  slug: string,
  fields: Fields,
): Promise<void> {
  await teller.rest(by, 'PUT', `/issue/${issueOf(teller, slug).key}`, { fields });
}

export async function remark(
  teller: Teller,
  by: Person,
  slug: string,
  text: string,
): Promise<void> {
  const body = paragraphs([text]);
  await teller.rest(by, 'POST', `/issue/${issueOf(teller, slug).key}/comment`, { body });
}

/** Takes a transition by its name; the app's validators have their say. */
export async function take(
  teller: Teller,
  by: Person,
  slug: string,
  name: string,
  fields?: Fields,
): Promise<void> {
  const path = `/issue/${issueOf(teller, slug).key}/transitions`;
  const { transitions } = offered.parse(await teller.rest(by, 'GET', path));
  const transition = transitions.find((one) => one.name === name);
  if (!transition) {
    const names = transitions.map((one) => one.name).join(', ');
    throw new Error(`${slug} can only ${names}, and the story says ${name}`);
  }
  await teller.rest(by, 'POST', path, {
    transition: { id: transition.id },
    ...(fields ? { fields } : {}),
  });
}

/** Links two issues; the first is the one the outward words speak of. */
export async function link(
  teller: Teller,
  by: Person,
  type: 'Relates' | 'Duplicate',
  [from, to]: readonly [string, string],
): Promise<void> {
  await teller.rest(by, 'POST', '/issueLink', {
    type: { name: type },
    inwardIssue: { key: issueOf(teller, from).key },
    outwardIssue: { key: issueOf(teller, to).key },
  });
}
