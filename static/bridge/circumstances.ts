import type { Circumstances } from '../../src/domain/blockers';
import { dayOf, Instant } from '../../src/domain/calendar';
import { type CaseFacts, nothingKnown } from '../../src/domain/gate/case-facts';
import type { ProjectPolicy } from '../../src/domain/gate/policy';
import { readPolicy } from './policy';
import type { QualityRecord } from './quality-issue';

/** The day by which gates are judged, as the functions see it. */
export const today = () => dayOf(Instant.parse(new Date().toISOString()));

/** Fetched after the first paint: the record is shown without. */
const actionsOf = async (record: QualityRecord): Promise<Partial<CaseFacts>> =>
  (await import('./read-actions')).readActions(record);

async function pagesOf({ caseFile }: QualityRecord): Promise<Partial<CaseFacts>> {
  const pages = caseFile.documents.map(({ page }) => page);
  return pages.length === 0 ? { pages: [] } : (await import('./read-pages')).readPages(pages);
}

const expectedOf = async (
  record: QualityRecord,
  policy: Promise<ProjectPolicy>,
): Promise<Partial<CaseFacts>> =>
  (await import('./read-expected')).readExpected(record, await policy, today());

/**
 * What the record's gates are judged by besides the record, as far as the viewer may see it. What they may not see
 * stays unknown, and no rule judges by it.
 */
export async function readCircumstances(record: QualityRecord): Promise<Circumstances> {
  const deciding = readPolicy(record.projectId);
  const [policy, ...facts] = await Promise.all([
    deciding,
    actionsOf(record),
    pagesOf(record),
    expectedOf(record, deciding),
  ]);
  const known = facts.reduce<CaseFacts>((all, fact) => ({ ...all, ...fact }), nothingKnown);
  return { facts: known, policy, today: today() };
}
