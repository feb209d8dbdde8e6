import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { FoundLinkType } from '../../../domain/provisioning/found';
import type { Call } from './call';
import { Id } from './pages';

const LinkType = z.object({ id: Id, name: z.string(), inward: z.string(), outward: z.string() });

export async function readLinkTypes(call: Call): Promise<FoundLinkType[]> {
  const { issueLinkTypes } = await call(
    { method: 'GET', path: route`/rest/api/3/issueLinkType` },
    z.object({ issueLinkTypes: z.array(LinkType) }),
  );
  return issueLinkTypes;
}

export async function createLinkType(
  call: Call,
  { name, inward, outward }: Extract<Action, { kind: 'createLinkType' }>,
): Promise<Answer> {
  const body = { name, inward, outward };
  const { id } = await call(
    { method: 'POST', path: route`/rest/api/3/issueLinkType`, body },
    LinkType,
  );
  return { id };
}
