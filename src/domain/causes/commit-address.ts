/** A commit as its address tells of it. */
export interface CommitAddress {
  readonly host: string;
  readonly repository: string;
  readonly hash: string;
}

/** `/OWNER/REPO/commit/…`, with GitLab's `/-/`, GitHub's `/pull/7/commits/…` and Bitbucket's `/commits/…`. */
const shape =
  /^https?:\/\/(?:www\.)?([^/?#]+)\/([^?#]+?)(?:\/-)?(?:\/pull\/\d+)?\/commits?\/([0-9a-f]{7,64})(?:[/?#.].*)?$/i;

/** Bitbucket's own servers say which part of the path is what. */
const serverPath = /^(?:projects|users)\/([^/]+)\/repos\/([^/]+)$/;

/** What the address of a commit says at GitHub, GitLab, Bitbucket and what is shaped like them; null for others. */
export function commitAddress(url: string): CommitAddress | null {
  const [, host, path, hash] = shape.exec(url) ?? [];
  if (!host || !path || !hash) return null;
  return { host, repository: path.replace(serverPath, '$1/$2'), hash: hash.toLowerCase() };
}
