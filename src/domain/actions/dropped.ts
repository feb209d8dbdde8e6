/**
 * How teams call it when an issue is closed without having been done. Jira counts such a status as done, and names of
 * statuses and resolutions are the team’s own: what is not among these counts as done.
 */
const dropped =
  /^(?:won[’']?t (?:do|fix)|duplicate|declined|cannot reproduce|invalid|cancell?ed|rejected|abandoned|obsolete|withdrawn|dropped|not (?:done|needed|required))$/i;

/** Whether an issue that counts as done was dropped instead, by the names of its status and its resolution. */
export const wasDropped = (status: string, resolution: string | null): boolean =>
  [status, resolution ?? ''].some((name) => dropped.test(name.trim()));
