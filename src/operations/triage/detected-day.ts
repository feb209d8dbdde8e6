import * as z from 'zod/mini';
import { Day, dayOf } from '../../domain/calendar';
import { JiraMoment } from '../../domain/jira-moment';
import type { Configuration, IssueFacts } from '../ports';

/** The day on which a report's problem was detected or, where nobody said, on which it was reported, in UTC. */
export async function detectedDay(
  configuration: Configuration,
  { projectId, fields }: IssueFacts,
): Promise<Day | null> {
  const made = await configuration.of(projectId);
  const told = z.safeParse(Day, made && fields[made.fields.detectedOn]);
  if (told.success) return told.data;
  const created = z.safeParse(JiraMoment, fields['created']);
  return created.success ? dayOf(created.data) : null;
}
