import { dayWords, momentWords, timeWords } from '../../kit/dates';
import { usePlace } from './place';

interface MomentProps {
  /** An instant in UTC. */
  readonly at: string;
}

/** A moment in the viewer's own time. */
export const Moment = ({ at }: MomentProps) => (
  <time dateTime={at}>{momentWords(at, usePlace())}</time>
);

/** The day of it. */
export const Day = ({ at }: MomentProps) => <time dateTime={at}>{dayWords(at, usePlace())}</time>;

/** The time of that day, where the day stands above. */
export const Time = ({ at }: MomentProps) => <time dateTime={at}>{timeWords(at, usePlace())}</time>;
