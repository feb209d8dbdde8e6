const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Twelve random letters and digits: made here, so that a retry names the same thing. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('');
}
