import type { Day } from '../../domain/calendar';
import type { RecurrenceQuestion } from '../../domain/gate/expected-capa';
import type { IssueId } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import type { FromJira } from '../ports';

export interface Recurrences {
  /** How many recurrences of the process there were besides `except`, up to as many as the question wants to know. */
  count(made: Made, question: RecurrenceQuestion, except: IssueId, today: Day): FromJira<number>;
}
