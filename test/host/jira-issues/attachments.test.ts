import * as z from 'zod';
import { containing } from './anything';
import { expectStatus, refused } from './expect-status';
import { openPlant, type Plant } from './plant';

let plant: Plant;
let key: string;
beforeAll(async () => {
  plant = await openPlant();
});
beforeEach(async () => {
  key = await plant.report();
  plant.events.length = 0;
});

/** Bytes that are no text in any encoding. */
const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0xfe]);
const photo = { filename: 'seal – worn.png', mimeType: 'image/png', bytes };
const attached = z.array(z.looseObject({ id: z.string(), content: z.string() })).length(1);

async function attach(role = 'quality'): Promise<string> {
  const path = `/rest/api/3/issue/${key}/attachments`;
  const answer = expectStatus(await plant.as(role).attach(path, [photo]), 200);
  return attached.parse(answer.body)[0]?.id ?? '';
}
const shown = async () => (await plant.as('quality').get(`/rest/api/3/issue/${key}`)).body;

test('an attached file is shown on the issue with who attached it, and in its history', async () => {
  const id = await attach();
  expect(await shown()).toMatchObject({
    fields: {
      attachment: [
        {
          id,
          filename: 'seal – worn.png',
          size: 7,
          mimeType: 'image/png',
          author: { accountId: plant.accountId('quality') },
        },
      ],
    },
  });
  expect(plant.issue(key).histories.at(-1)?.items).toEqual([
    containing({ field: 'Attachment', from: null, to: id, toString: 'seal – worn.png' }),
  ]);
  expect(plant.events).toEqual([containing({ eventType: 'avi:jira:updated:issue' })]);
});

test('its bytes come back as they went, from where Jira sends one on to', async () => {
  const id = await attach();
  const quality = plant.as('quality');
  const sentOn = await quality.get(`/rest/api/3/attachment/content/${id}`);
  expect(sentOn.status).toBe(303);
  const answer = await quality.get(sentOn.headers?.['Location'] ?? '');
  expect(answer.bytes?.equals(bytes)).toBe(true);
  expect(answer.headers).toMatchObject({
    'Content-Type': 'image/png',
    'Content-Disposition': "attachment; filename*=UTF-8''seal%20%E2%80%93%20worn.png",
    'X-Content-Type-Options': 'nosniff',
  });
  const told = await quality.get(`/rest/api/3/attachment/${id}`);
  expect(told.body).toMatchObject({ id: Number(id), filename: 'seal – worn.png' });
});

test('people delete what they attached, and those who administer the project anything', async () => {
  const own = await attach();
  const path = `/rest/api/3/attachment/${own}`;
  expect(await plant.as('quality2').delete(path)).toEqual(
    refused(403, 'You do not have permission to delete this attachment.'),
  );
  expectStatus(await plant.as('quality').delete(path), 204);
  expectStatus(await plant.as('admin').delete(`/rest/api/3/attachment/${await attach()}`), 204);
  expect(await shown()).toMatchObject({ fields: { attachment: [] } });
});

test('who may not see the issue sees no file of it', async () => {
  const id = await attach();
  for (const path of [`/rest/api/3/attachment/${id}`, `/rest/api/3/attachment/content/${id}`]) {
    expectStatus(await plant.as('outsider').get(path), 404);
  }
});

test('a form without the header of scripts, or without files, is refused', async () => {
  const path = `/rest/api/3/issue/${key}/attachments`;
  expect(await plant.as('quality').post(path)).toEqual(refused(403, 'XSRF check failed'));
  expectStatus(await plant.as('quality').attach(path, []), 400);
  const large = { ...photo, bytes: Buffer.alloc(10_485_761) };
  expectStatus(await plant.as('quality').attach(path, [large]), 413);
  expect(await shown()).toMatchObject({ fields: { attachment: [] } });
});

test('lists of issues leave files out unless they are asked for, and they go with their issue', async () => {
  const id = await attach();
  const asked = { issueIdsOrKeys: [key] };
  const { body } = await plant.as('quality').post('/rest/api/3/issue/bulkfetch', asked);
  expect(JSON.stringify(body)).not.toContain('"attachment"');
  expectStatus(await plant.as('admin').delete(`/rest/api/3/issue/${key}`), 204);
  expect(plant.site.attachments.get(id)).toBeUndefined();
});
