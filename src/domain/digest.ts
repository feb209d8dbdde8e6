import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const hasMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** JSON with sorted keys: the same value always has the same text, whatever wrote it. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!hasMembers(value)) return value === undefined ? 'null' : JSON.stringify(value);
  let members = '';
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(name)}:${canonical(member)}`;
  }
  return `{${members}}`;
}

// Nearly all that is sealed is ASCII, which needs no encoder: a long log is checked the sooner.
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) return utf8ToBytes(text);
    bytes[index] = code;
  }
  return bytes;
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal (64 characters). */
export const digestOfText = (text: string): string => bytesToHex(sha256(bytesOf(text)));

/** SHA-256 of a value's canonical JSON. */
export const digestOf = (value: unknown): string => digestOfText(canonical(value));
