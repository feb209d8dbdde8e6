/** A moment as Jira writes it in issues and users: 2026-11-21T09:30:00.000+0000. */
export function jiraTime(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace('Z', '+0000');
}
