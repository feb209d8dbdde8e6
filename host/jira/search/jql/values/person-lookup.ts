import { callerAccountId } from '../../../people/caller.ts';
import type { JqlAsker } from '../asker.ts';
import type { Operand } from '../query.ts';
import { unknownFunction, unknownValue, wrongArguments } from '../refusals.ts';

/** The accounts a written name means: an account id, a full name or an e-mail address; null for nobody. */
export function personNamed(text: string, { site }: JqlAsker): readonly string[] | null {
  const wanted = text.toLowerCase();
  const found = site.people
    .all()
    .filter((person) =>
      [person.accountId, person.displayName, person.emailAddress].some(
        (name) => name.toLowerCase() === wanted,
      ),
    );
  if (found.length > 0) return found.map((person) => person.accountId);
  const appId = callerAccountId(site, { kind: 'app' });
  return appId === text ? [text] : null;
}

/** currentUser(); null for any other function. */
export function personFunction(
  operand: Extract<Operand, { kind: 'function' }>,
  { site, caller }: JqlAsker,
): readonly string[] | null {
  if (operand.name.toLowerCase() !== 'currentuser') return null;
  if (operand.arguments.length > 0) throw wrongArguments(operand, 'no arguments');
  const accountId = callerAccountId(site, caller);
  return accountId === null ? [] : [accountId];
}

/** The accounts an operand means, or the refusal. */
export function findPerson(operand: Operand, asker: JqlAsker, field: string): readonly string[] {
  if (operand.kind === 'empty') return [];
  if (operand.kind === 'function') {
    const ids = personFunction(operand, asker);
    if (!ids) throw unknownFunction(operand);
    return ids;
  }
  const ids = personNamed(operand.text, asker);
  if (!ids) throw unknownValue(operand.text, field);
  return ids;
}
