import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

function canonicalMembers(value: object): string {
  const members = new Map(Object.entries(value));
  let text = '';
  for (const name of [...members.keys()].sort()) {
    const member: unknown = members.get(name);
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

/** JSON with sorted keys: the same value always has the same text, whatever wrote it. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalMembers(value);
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal (64 characters). */
export const digestOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of a value's canonical JSON. */
export const digestOf = (value: unknown): string => digestOfText(canonical(value));
