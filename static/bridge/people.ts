import * as z from 'zod/mini';
import type { AccountId } from '../../src/domain/id';
import { readJira } from './jira';

const User = z.object({ displayName: z.string() });
const asked = new Map<AccountId, Promise<string | null>>();

/** What somebody is called now, asked once a view; null when Jira does not say. */
export function findName(person: AccountId): Promise<string | null> {
  const known = asked.get(person);
  if (known) return known;
  const path = `/rest/api/3/user?accountId=${encodeURIComponent(person)}`;
  const name = readJira(path, User).then((answer) => {
    if (answer.ok) return answer.value.displayName;
    if (answer.refusal.code !== 'notFound') asked.delete(person);
    return null;
  });
  asked.set(person, name);
  return name;
}
