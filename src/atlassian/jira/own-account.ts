import { route } from '@forge/api';
import * as z from 'zod/mini';
import { AccountId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { OwnAccount } from '../../operations/ports/checks';
import { callAsApp } from './call';

const Myself = z.object({ accountId: AccountId });

/** As the app, because it is the app that is asked for: what it records by itself is signed with its own name. */
export const ownAccount: OwnAccount = {
  account: async () => {
    const myself = await callAsApp(route`/rest/api/3/myself`, Myself);
    return myself.ok ? accepted(myself.value.accountId) : myself;
  },
};
