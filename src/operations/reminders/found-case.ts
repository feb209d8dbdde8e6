import * as z from 'zod/mini';
import { caseIn } from '../../domain/case-file/stored';
import { emptyCaseFile, type CaseFile } from '../../domain/case-file/case-file';
import { storedIn } from '../../domain/causes/stored-in';
import { emptyCauseDocument, type CauseDocument } from '../../domain/causes/document';
import { Day } from '../../domain/calendar';
import { AccountId } from '../../domain/id';
import { JiraMoment } from '../../domain/jira-moment';
import type { GatedWorkType } from '../../domain/next-transitions';
import type { Made } from '../../domain/provisioning/made';
import { gateFields } from '../../domain/quality-fields';
import type { OpenCase } from '../../domain/reminders/open-case';
import { caseKeeping } from '../case/case-keeping';
import { causesKeeping } from '../causes/causes-keeping';
import type { FoundCase } from '../ports/reminders';

const Fields = z.object({
  summary: z.string(),
  status: z.object({ id: z.string() }),
  assignee: z.optional(z.nullable(z.object({ accountId: AccountId }))),
  duedate: z.catch(z.nullable(Day), null),
  created: JiraMoment,
  issuetype: z.object({ id: z.string() }),
});

/** A case before it is known how its actions stand. */
export interface ReadCase extends Omit<OpenCase, 'facts' | 'capas'> {
  readonly document: CauseDocument;
  readonly hasDueDate: boolean;
}

/** The step that a status of that work type is; null for one an admin put in. */
export function stepOf(made: Made, workType: GatedWorkType, statusId: string): string | null {
  const known = Object.entries(made.statuses[workType]).find(([, id]) => id === statusId);
  return known?.[0] ?? null;
}

/**
 * A case as a search tells it; null when it is none. Its documents are read from the issue, not from the log: thousands
 * of logs are not replayed for a reminder, and what was changed past the log is only left out.
 */
export function readCase(made: Made, { id, key, fields, properties }: FoundCase): ReadCase | null {
  const read = z.safeParse(Fields, fields);
  if (!read.success) return null;
  const { summary, status, assignee, duedate, created, issuetype } = read.data;
  const workType = issuetype.id === made.issueTypes.capa ? 'capa' : 'nonconformance';
  const { severity, capaNeeded } = gateFields(made, fields);
  const stored = caseIn(properties[caseKeeping.propertyKey]);
  const caseFile: CaseFile | null =
    stored === undefined ? emptyCaseFile : (stored?.document ?? null);
  const document = storedIn(properties[causesKeeping.propertyKey])?.document ?? emptyCauseDocument;
  return {
    ...{ id, key, summary, workType, severity, capaNeeded, caseFile, document },
    step: stepOf(made, workType, status.id),
    owner: assignee?.accountId ?? null,
    createdAt: created,
    revision: document.revision,
    hasDueDate: duedate !== null,
  };
}
