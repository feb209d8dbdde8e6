/** Which option a digit means: 1 the first; null for any other key, and for a digit beyond the last one. */
export function chosenBy(key: string, options: number): number | null {
  if (!/^[1-9]$/.test(key)) return null;
  const index = Number(key) - 1;
  return index < options ? index : null;
}

const focusable =
  'input:checked, input:not([type="radio"]), input[type="radio"], select, textarea, button';

const places = (form: Element): HTMLElement[] =>
  Array.from(form.querySelectorAll<HTMLElement>('[data-question]'));

function focusWithin(place: HTMLElement): void {
  const checked = place.querySelector<HTMLElement>('input:checked');
  const first = place.matches('button, textarea, select') ? place : null;
  (first ?? checked ?? place.querySelector<HTMLElement>(focusable))?.focus();
}

/** Goes on to the question after the one that holds the focus: whoever answers with one key needs no other. */
export function focusNextQuestion(from: Element): void {
  const form = from.closest('form');
  const own = from.closest<HTMLElement>('[data-question]');
  if (!form || !own) return;
  const all = places(form);
  const next = all[all.indexOf(own) + 1];
  if (next) focusWithin(next);
  else form.querySelector<HTMLElement>('[type="submit"]')?.focus();
}

/** Begins with the first question. */
export function focusFirstQuestion(form: Element | null): void {
  const first = form ? places(form)[0] : undefined;
  if (first) focusWithin(first);
}
