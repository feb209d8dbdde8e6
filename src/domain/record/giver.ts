import type { Instant } from '../calendar';
import type { AccountId } from '../id';

/** Who gave a command, and when. */
export interface Giver {
  readonly actor: AccountId;
  readonly at: Instant;
}
