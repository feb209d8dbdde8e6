import { desiredFields, type FieldKey } from './desired/fields';
import type { FoundField } from './found';

type Shown = Pick<FoundField, 'name' | 'description'>;

/**
 * Whether a field is the one we made. People read its description as help, so it carries no mark but its own
 * words: together with the name they are nobody else's.
 */
export const isOwnField = ({ name, description }: Shown, key: FieldKey): boolean =>
  desiredFields.some(
    (field) => field.key === key && field.name === name && field.description === description.trim(),
  );

/** The same for any of ours. */
export const isAnyOwnField = (field: Shown): boolean =>
  desiredFields.some(({ key }) => isOwnField(field, key));
