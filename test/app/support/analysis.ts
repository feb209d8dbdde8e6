import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { causesOperations } from '../../../src/contract/causes';
import { readCauses } from '../../../src/domain/causes/migrations';
import { textDigest } from '../../../src/domain/causes/verified';
import type { StoredCauses } from '../../../src/domain/causes/stored';
import { valueOf, type Answer } from './ask';
import type { Role } from './people';
import type { Site } from './site';

export const newId = (): string => randomBytes(6).toString('hex');

/** A command as a panel would send it, with an id of its own. */
export const sent = (command: Record<string, unknown>, id = newId()) => ({ id, command });

export const adding = (id: string, text: string, parent: string | null = null) =>
  sent({ kind: 'addCause', id, parent, after: null, leg: 'occurrence', text });

export const rewording = (id: string, text: string) => sent({ kind: 'reword', id, text });

export const verifying = (id: string, text: string) =>
  sent({
    kind: 'verify',
    id,
    method: 'reproduction',
    result: 'passed',
    note: 'Seen again on the bench with the old firmware, gone with the new one.',
    textDigest: textDigest(text),
  });

const Created = z.object({ id: z.string(), key: z.string() });
export type Issue = z.infer<typeof Created>;

/** Reports a nonconformance in QM, or in the other project, with all that triage asks but what is said here. */
export async function report(
  site: Site,
  {
    severity = 'minor',
    by = 'quality',
    fields = {},
  }: {
    severity?: 'minor' | 'major' | 'critical' | null;
    by?: Role;
    fields?: Record<string, unknown>;
  } = {},
): Promise<Issue> {
  const made = by === 'engineer' ? site.other : site.made;
  const created = await site.rest(by)('POST', '/issue', {
    fields: {
      project: { id: made.projectId },
      issuetype: { id: made.issueTypes.nonconformance },
      summary: 'Pump reports occlusion with an open line',
      [made.fields.source]: { id: made.options.source.product },
      [made.fields.process]: { value: 'Production' },
      ...(severity && { [made.fields.severity]: { id: made.options.severity[severity] } }),
      ...fields,
    },
  });
  if (created.status !== 201) throw new Error(JSON.stringify(created.body));
  return Created.parse(created.body);
}

export const save = (
  site: Site,
  who: Role | 'anonymous',
  issueId: string,
  commands: readonly unknown[],
  seen = 0,
): Promise<Answer> => site.panel(who, 'causes.save', { issueId, seen, commands });

/** Saves what must be accepted whole, and answers what is stored. */
export async function saved(
  site: Site,
  who: Role,
  issueId: string,
  commands: readonly unknown[],
  seen = 0,
): Promise<StoredCauses> {
  const answer = await save(site, who, issueId, commands, seen);
  const { stored, unapplied } = valueOf(answer, causesOperations['causes.save'].output);
  if (unapplied.length > 0) throw new Error(`Not applied: ${JSON.stringify(unapplied)}`);
  return stored;
}

const propertyPath = (issueId: string) => `/issue/${issueId}/properties/ratchet-causes`;

/** The property's value as it is written; null when there is none. */
export async function writtenOn(site: Site, issueId: string): Promise<unknown> {
  const read = await site.rest('quality')('GET', propertyPath(issueId));
  return read.status === 200 ? z.object({ value: z.unknown() }).parse(read.body).value : null;
}

/** The analysis that stands on the issue; what cannot be read as one as it is, null when nothing is there. */
export async function onIssue(site: Site, issueId: string): Promise<unknown> {
  const written = await writtenOn(site, issueId);
  const read = readCauses(written);
  return read.ok ? read.value : written;
}

/** Writes past the log, as any editor of the issue can. */
export const writePast = (site: Site, issueId: string, value: unknown, by: Role = 'quality') =>
  site.rest(by)('PUT', propertyPath(issueId), value);
