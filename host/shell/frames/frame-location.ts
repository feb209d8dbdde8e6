/** An address within a page of the app, as `history` of the same name has it. */
export interface FrameLocation {
  pathname: string;
  search: string;
  hash: string;
  state: unknown;
  key: string;
}

export function frameLocation(path: string, state: unknown, key: string): FrameLocation {
  const { pathname, search, hash } = new URL(path, 'http://frame.invalid');
  return { pathname, search, hash, state: state ?? null, key };
}
