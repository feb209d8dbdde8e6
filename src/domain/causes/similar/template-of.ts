import type { CauseId } from '../../id';
import { causeTextLimit } from '../cause';
import type { TemplateCause } from '../command';
import type { CauseDocument } from '../document';
import { isConsidered } from '../outline';

/** What was a cause there is a question here. */
const asQuestion = (text: string): string =>
  `${text
    .trim()
    .replace(/[.?\s]+$/, '')
    .slice(0, causeTextLimit - 1)
    // Half of a pair that makes one letter is none.
    .replace(/[\uD800-\uDBFF]$/, '')}?`;

/**
 * The causes of another analysis as questions: words, legs and classes, under new ids. What was ruled out there,
 * or never said, is left out; so are evidence, verifications and actions, which prove nothing here.
 */
export function templateOf(document: CauseDocument, newId: () => CauseId): TemplateCause[] {
  const ids = new Map<CauseId, CauseId>();
  const template: TemplateCause[] = [];
  for (const cause of document.causes) {
    const parent = cause.parent === null ? null : ids.get(cause.parent);
    if (parent === undefined || cause.text.trim() === '' || !isConsidered(document, cause))
      continue;
    const id = newId();
    ids.set(cause.id, id);
    const { leg, text, class: kind } = cause;
    template.push({ id, parent, leg, text: asQuestion(text), class: kind });
  }
  return template;
}
