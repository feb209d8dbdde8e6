/**
 * Whether a query stays together within parentheses: it closes none that it did not open, and ends no text that it did
 * not begin. One that does not could reach out of what it was narrowed to.
 */
export function standsByItself(jql: string): boolean {
  let quote: string | null = null;
  let open = 0;
  for (let at = 0; at < jql.length; at += 1) {
    const character = jql.charAt(at);
    if (character === '\\') at += 1;
    else if (quote !== null) quote = character === quote ? null : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') open += 1;
    else if (character === ')') open -= 1;
    if (open < 0) return false;
  }
  return quote === null && open === 0 && !jql.endsWith('\\');
}
