import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { FoundThing } from '../../../domain/provisioning/found';
import type { Call } from './call';
import { allPages, Id, Text } from './pages';

const ScreenScheme = z.object({ id: Id, name: z.string(), description: Text });

export async function readScreenSchemes(call: Call): Promise<FoundThing[]> {
  const schemes = await allPages(
    call,
    (paging) => route`/rest/api/3/screenscheme?${paging}`,
    ScreenScheme,
    25,
  );
  return schemes.map(({ id, name, description }) => ({ id, name, description }));
}

export async function createScreenScheme(
  call: Call,
  {
    name,
    description,
    createScreenId,
    wholeScreenId,
  }: Extract<Action, { kind: 'createScreenScheme' }>,
): Promise<Answer> {
  const screens = { default: Number(wholeScreenId), create: Number(createScreenId) };
  const { id } = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/screenscheme`,
      body: { name, description, screens },
    },
    z.object({ id: Id }),
  );
  return { id };
}
