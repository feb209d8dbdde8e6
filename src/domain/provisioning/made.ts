import * as z from 'zod/mini';
import { ProjectId } from '../id';

/** The project property that says which of the project's configuration is Ratchet's. */
export const setupPropertyKey = 'ratchet-setup';

const id = z.string().check(z.regex(/^[1-9]\d{0,18}$/));
const fieldId = z.string().check(z.regex(/^customfield_\d{1,18}$/));
const severityOptions = z.strictObject({ minor: id, major: id, critical: id });

/**
 * What a project's set-up came to, by Jira's own ids: the fields and options to read, the work types and
 * statuses to recognise. Names may be changed by an admin, these ids stay.
 */
export const Made = z.strictObject({
  version: z.literal(1),
  projectId: ProjectId,
  issueTypes: z.strictObject({ nonconformance: id, capa: id, improvement: id, audit: id }),
  fields: z.strictObject({
    source: fieldId,
    severity: fieldId,
    potentialSeverity: fieldId,
    process: fieldId,
    detectedOn: fieldId,
    occurredOn: fieldId,
    containment: fieldId,
    disposition: fieldId,
    capaNeeded: fieldId,
    capaReason: fieldId,
    /** Why a nonconformance was declined or a CAPA cancelled. */
    declineReason: fieldId,
  }),
  options: z.strictObject({
    severity: severityOptions,
    potentialSeverity: severityOptions,
    capaNeeded: z.strictObject({ yes: id, no: id, undecided: id }),
    source: z.strictObject({
      internalAudit: id,
      externalAudit: id,
      complaint: id,
      supplier: id,
      process: id,
      product: id,
      nearMiss: id,
    }),
    disposition: z.strictObject({ corrected: id, held: id, customerInformed: id, concession: id }),
  }),
  statuses: z.strictObject({
    nonconformance: z.strictObject({
      reported: id,
      triaged: id,
      inProgress: id,
      closed: id,
      declined: id,
    }),
    capa: z.strictObject({
      open: id,
      cause: id,
      action: id,
      effectiveness: id,
      closed: id,
      cancelled: id,
    }),
    improvement: z.strictObject({ suggested: id, decided: id, done: id }),
    audit: z.strictObject({ planned: id, performed: id, reportIssued: id }),
  }),
  /** Outward from the CAPA ("corrects"), inward on the nonconformance ("is corrected by"). */
  linkType: z.strictObject({ id, name: z.string() }),
});
export type Made = z.infer<typeof Made>;
