import * as z from 'zod';
import type { Caller } from '../../jira/request.ts';
import type { ConfluenceDoor } from '../confluence-door.ts';
import type { JiraDoor } from '../jira-door.ts';
import type { Answer } from '../under-faults.ts';

export interface ProductDoors {
  jira: JiraDoor;
  confluence: ConfluenceDoor;
}

const requestSchema = z.object({
  product: z.string(),
  restPath: z.string(),
  fetchRequestInit: z.object({
    method: z.string().default('GET'),
    body: z.string().nullish(),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
  }),
  isMultipartFormData: z.boolean().default(false),
});

export interface FetchedProduct {
  body: string;
  headers: Record<string, string>;
  status: number;
  statusText: string;
  /** The body is a file, in base64. */
  isAttachment?: true;
}

function fetched({ status, body, text, bytes, headers = {} }: Answer): FetchedProduct {
  if (bytes) {
    return { body: bytes.toString('base64'), headers, status, statusText: '', isAttachment: true };
  }
  return {
    body: text ?? (body === undefined ? '' : JSON.stringify(body)),
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    status,
    statusText: '',
  };
}

/** requestJira and requestConfluence of @forge/bridge: the viewer's own rights, cut down to the manifest's scopes. */
export async function fetchProduct(
  doors: ProductDoors,
  caller: Caller,
  payload: unknown,
): Promise<FetchedProduct> {
  const { product, restPath, fetchRequestInit, isMultipartFormData } = requestSchema.parse(payload);
  const { method, body, headers } = fetchRequestInit;
  const isServed = product === 'jira' || product === 'confluence';
  if (!isServed || isMultipartFormData) {
    const what = isMultipartFormData ? 'multipart forms' : product;
    const message = `This site does not serve ${what}: ${method} ${restPath}.`;
    return fetched({ status: 501, body: { message } });
  }
  const found = headers.find(([name]) => name.toLowerCase() === 'content-type');
  const answer = await doors[product]({
    method,
    target: restPath,
    contentType: found?.[1] ?? null,
    text: body ?? '',
    caller,
    channel: 'bridge',
  });
  return fetched(answer);
}
