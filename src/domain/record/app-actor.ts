import { AccountId } from '../id';

/** Stands where a person would, when the app recorded something by itself. */
export const appActor = AccountId.parse('ratchet');
