import * as z from 'zod/mini';
import { workOffSetup } from '../compose/setup';
import { SetupEvent } from '../domain/provisioning/setup-job';
import { logged } from './logged';

const Queued = z.looseObject({ body: z.unknown() });

/** Works off the set-up queue. An event that is none of ours is left: trying it again would not mend it. */
export const provision = (event: unknown): Promise<void> =>
  logged('provision', async () => {
    const queued = Queued.safeParse(event);
    const asked = SetupEvent.safeParse(queued.success ? queued.data.body : undefined);
    if (!asked.success) return 'ignored';
    await workOffSetup(asked.data);
    return 'done';
  });
