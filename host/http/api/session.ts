import * as z from 'zod';
import { themeCookieHeader, userCookieHeader } from '../cookies.ts';
import type { Endpoint } from './endpoint.ts';

const sessionSchema = z.strictObject({ accountId: z.string().nullable() });
const themeSchema = z.strictObject({ theme: z.enum(['light', 'dark']) });

export const sessionEndpoint: Endpoint = {
  method: 'POST',
  path: /^\/_host\/session$/,
  handle: ({ forge }, { body }) => {
    const { accountId } = sessionSchema.parse(body);
    if (accountId !== null && !forge.site.people.get(accountId)) {
      return { status: 404, body: { message: 'Nobody on this site has that account.' } };
    }
    return { status: 204, headers: { 'set-cookie': userCookieHeader(accountId) } };
  },
};

export const themeEndpoint: Endpoint = {
  method: 'POST',
  path: /^\/_host\/theme$/,
  handle: (_, { body }) => {
    const { theme } = themeSchema.parse(body);
    return { status: 204, headers: { 'set-cookie': themeCookieHeader(theme) } };
  },
};
