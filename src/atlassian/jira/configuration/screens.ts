import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { FoundScreen } from '../../../domain/provisioning/found';
import { isMarked } from '../../../domain/provisioning/marker';
import { Nothing, type Call } from './call';
import { allPages, Id, Text } from './pages';

const Screen = z.object({ id: Id, name: z.string(), description: Text });

async function readTabs(call: Call, screenId: string): Promise<string[]> {
  const tabs = await call(
    { method: 'GET', path: route`/rest/api/3/screens/${screenId}/tabs` },
    z.array(z.object({ id: Id })),
  );
  return tabs.map(({ id }) => id);
}

async function readContent(
  call: Call,
  screenId: string,
): Promise<Pick<FoundScreen, 'tabId' | 'fieldIds'>> {
  const tabIds = await readTabs(call, screenId);
  const fieldIds: string[] = [];
  for (const tabId of tabIds) {
    const fields = await call(
      { method: 'GET', path: route`/rest/api/3/screens/${screenId}/tabs/${tabId}/fields` },
      z.array(z.object({ id: Id })),
    );
    fieldIds.push(...fields.map(({ id }) => id));
  }
  return { tabId: tabIds[0] ?? '', fieldIds };
}

/** All screens, with the fields of those that are Ratchet's. */
export async function readScreens(call: Call): Promise<FoundScreen[]> {
  const screens = await allPages(
    call,
    (paging) => route`/rest/api/3/screens?${paging}`,
    Screen,
    100,
  );
  const found: FoundScreen[] = [];
  for (const { id, name, description } of screens) {
    const content = isMarked(description)
      ? await readContent(call, id)
      : { tabId: '', fieldIds: [] };
    found.push({ id, name, description, ...content });
  }
  return found;
}

/** Jira gives a new screen one tab. */
export async function createScreen(
  call: Call,
  { name, description }: Extract<Action, { kind: 'createScreen' }>,
): Promise<Answer> {
  const { id } = await call(
    { method: 'POST', path: route`/rest/api/3/screens`, body: { name, description } },
    z.object({ id: Id }),
  );
  const [tabId = ''] = await readTabs(call, id);
  return { id, tabId };
}

/** Only the screen is changed: which projects carry the field is a step of its own. */
export async function addScreenField(
  call: Call,
  { screenId, tabId, fieldId }: Extract<Action, { kind: 'addScreenField' }>,
): Promise<Answer> {
  await call(
    {
      method: 'POST',
      path: route`/rest/api/3/screens/${screenId}/tabs/${tabId}/fields?skipFieldAssociation=true`,
      body: { fieldId },
    },
    Nothing,
  );
  return {};
}
