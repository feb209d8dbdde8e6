import { Made } from '../../../src/domain/provisioning/made';

const numbered = (from: number, names: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [name, String(from + index)]));

const fields = [
  'source',
  'severity',
  'potentialSeverity',
  'process',
  'detectedOn',
  'occurredOn',
  'containment',
  'disposition',
  'capaNeeded',
  'capaReason',
  'declineReason',
];
const severities = ['minor', 'major', 'critical'];

/** What some project's set-up came to. */
export const made = Made.parse({
  version: 1,
  projectId: '10000',
  issueTypes: numbered(100, ['nonconformance', 'capa', 'improvement', 'audit']),
  fields: Object.fromEntries(fields.map((name, index) => [name, `customfield_${200 + index}`])),
  options: {
    severity: numbered(300, severities),
    potentialSeverity: numbered(310, severities),
    capaNeeded: numbered(320, ['yes', 'no', 'undecided']),
    source: numbered(330, [
      'internalAudit',
      'externalAudit',
      'complaint',
      'supplier',
      'process',
      'product',
      'nearMiss',
    ]),
    disposition: numbered(340, ['corrected', 'held', 'customerInformed', 'concession']),
  },
  statuses: {
    nonconformance: numbered(400, ['reported', 'triaged', 'inProgress', 'closed', 'declined']),
    capa: numbered(410, ['open', 'cause', 'action', 'effectiveness', 'closed', 'cancelled']),
    improvement: numbered(420, ['suggested', 'decided', 'done']),
    audit: numbered(430, ['planned', 'performed', 'reportIssued']),
  },
  linkType: { id: '600', name: 'Corrective action' },
});
