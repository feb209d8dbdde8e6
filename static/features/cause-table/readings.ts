import { readingWords } from '../../../src/contract/wording/cause-words';
import { Cause } from '../../../src/domain/causes/cause';

/** What the team may say when the link is read back to them. */
export const readings = Cause.shape.reading.options.map((value) => ({
  value,
  label: readingWords[value],
}));
