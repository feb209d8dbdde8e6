import * as z from 'zod';
import type { Endpoint } from './endpoint.ts';

const themeSchema = z.enum(['light', 'dark']);

export const themeSheetEndpoint: Endpoint = {
  method: 'GET',
  path: /^\/_host\/theme\/(light|dark)\.css$/,
  handle: ({ themeCss }, { captured: [theme] }) => ({
    status: 200,
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' },
    text: themeCss(themeSchema.parse(theme)),
  }),
};
