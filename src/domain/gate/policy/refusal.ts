import * as z from 'zod/mini';

/** Why a command does not apply to the policy as it stands; a closed list. */
export const PolicyRefusalReason = z.enum(['alreadySo', 'exceptionMissing', 'full']);
export type PolicyRefusalReason = z.infer<typeof PolicyRefusalReason>;
