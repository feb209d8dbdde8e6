/** Whatever text or number it is; jest's own matchers are untyped. */
export const aText: unknown = expect.any(String);
export const aNumber: unknown = expect.any(Number);

export const containing = (part: Record<string, unknown>): unknown => expect.objectContaining(part);
export const textLike = (pattern: RegExp): unknown => expect.stringMatching(pattern);
