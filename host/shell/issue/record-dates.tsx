import { Moment } from '../controls/moment.tsx';
import { useOpenIssue } from './open-issue.ts';

export function RecordDates() {
  const { created, updated, creator } = useOpenIssue().issue.fields;
  return (
    <p className="quiet record-dates">
      Created <Moment iso={created} />
      {creator && ` by ${creator.displayName}`}
      <br />
      Updated <Moment iso={updated} />
    </p>
  );
}
