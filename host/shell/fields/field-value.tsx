import { AdfView } from '../adf/adf-view.tsx';
import { dayText } from '../controls/dates.ts';
import { Moment } from '../controls/moment.tsx';
import { valueText } from './value-text.ts';

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A field's value as a person reads it; an empty one says so. */
export function FieldValue({ value }: { value: unknown }) {
  if (isDocument(value)) return <AdfView document={value} />;
  const text = valueText(value);
  if (text === '') return <span className="quiet">None</span>;
  if (wholeDay.test(text)) return <time dateTime={text}>{dayText(text)}</time>;
  if (moment.test(text)) return <Moment iso={text} />;
  return <>{text}</>;
}

function isDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}
