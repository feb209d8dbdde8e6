import { caseOperations } from '../../../src/contract/case';
import { caseIn } from '../../../src/domain/case-file/stored';
import type { StoredCase } from '../../../src/domain/case-file/stored';
import * as z from 'zod';
import { newId } from './analysis';
import { valueOf, type Answer } from './ask';
import type { Role } from './people';
import type { Site } from './site';

/** Says one thing about a case, as its panel would. */
export const tell = (
  site: Site,
  who: Role | 'anonymous',
  issueId: string,
  command: Record<string, unknown>,
  id = newId(),
): Promise<Answer> => site.panel(who, 'case.save', { issueId, id, command });

/** Says what must be taken, and answers what is recorded. */
export const told = async (
  site: Site,
  who: Role,
  issueId: string,
  command: Record<string, unknown>,
  id = newId(),
): Promise<StoredCase> =>
  valueOf(await tell(site, who, issueId, command, id), caseOperations['case.save'].output).stored;

const pathOf = (issueId: string) => `/issue/${issueId}/properties/ratchet-case`;

/** The case file that stands on the issue; undefined when none does, null when it is none. */
export async function caseOn(site: Site, issueId: string): Promise<StoredCase | null | undefined> {
  const read = await site.rest('quality')('GET', pathOf(issueId));
  return read.status === 200
    ? caseIn(z.object({ value: z.unknown() }).parse(read.body).value)
    : undefined;
}

/** Writes past the log, as any editor of the issue can. */
export const writeCasePast = (site: Site, issueId: string, value: unknown) =>
  site.rest('quality')('PUT', pathOf(issueId), value);
