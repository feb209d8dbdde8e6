import { ConfluenceError, type RouteCall } from '../route.ts';
import { storageOf } from './storage.ts';

/** The representation a call asks for; null for none. This site keeps documents and writes storage from them. */
export type BodyFormat = 'atlas_doc_format' | 'storage' | null;

export function askedFormat({ request }: RouteCall): BodyFormat {
  const format = request.query.get('body-format');
  if (format === null || format === 'atlas_doc_format' || format === 'storage') return format;
  const title = `This site does not answer bodies in ${format}`;
  throw new ConfluenceError(501, 'NOT_IMPLEMENTED', title);
}

/** The body of an answer, below the name of its representation; empty where none was asked for. */
export function renderBody(text: string, format: BodyFormat) {
  if (format === null) return {};
  const value = format === 'storage' ? storageOf(text) : text;
  return { [format]: { representation: format, value } };
}
