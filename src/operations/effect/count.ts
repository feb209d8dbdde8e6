import type { Counted } from '../../contract/effect';
import { type CountMeasure, countedLimit } from '../../domain/case-file/effectiveness';
import type { Period } from '../../domain/effectiveness/count-query';
import type { IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Configuration, Issues } from '../ports';
import type { Counting } from '../ports/counting';
import { refuse, refusedByJira, type Outcome } from '../refusal';
import { countIssues } from './count-issues';

export interface CountPorts {
  readonly issues: Issues;
  readonly configuration: Configuration;
  /** As the person: nobody learns from a count what they may not see. */
  readonly counting: Counting;
}

interface Count extends Period {
  readonly issueId: IssueId;
  readonly measure: CountMeasure;
}

/** Counts, as the person who asks, how often it happened in a period. */
export const countBefore =
  ({ issues, configuration, counting }: CountPorts) =>
  async ({ issueId, measure, from, to }: Count): Outcome<Counted> => {
    const issue = await issues.read(issueId);
    if (!issue.ok) return refusedByJira(issue.refusal);
    const { projectId } = issue.value;
    const made = await configuration.of(projectId);
    if (!made) return refuse('refused', 'setup.missing');
    const place = { projectId, detectedOn: made.fields.detectedOn };
    const [counted, since] = await Promise.all([
      countIssues(counting, measure, place, { from, to }),
      counting.since(projectId),
    ]);
    if (!counted.ok) return counted;
    if (!since.ok) return refusedByJira(since.refusal);
    return accepted({
      events: counted.value.length,
      issues: counted.value.slice(0, countedLimit).map(({ key }) => key),
      since: since.value,
    });
  };
