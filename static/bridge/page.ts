import { NavigationTarget, router, showFlag, view } from '@forge/bridge';
import type { IssueKey } from '../../src/domain/id';

/** Opens an issue in place of this page. */
export const openIssue = (issueKey: IssueKey): void =>
  void router.navigate({ target: NavigationTarget.Issue, issueKey });

/** Asks the page around us to read the issue again: its links have changed. */
export const refreshIssue = (): void => void view.refresh().catch(() => undefined);

/** Says on the page around us that something was made, with a way to it. */
export function announceIssue(title: string, description: string, issueKey: IssueKey): void {
  const open = () => {
    void flag.close();
    openIssue(issueKey);
  };
  const flag = showFlag({
    id: `ratchet-${issueKey}`,
    title,
    description,
    type: 'success',
    actions: [{ text: `Open ${issueKey}`, onClick: open }],
    isAutoDismiss: true,
  });
}

/** Opens a page of the site beside this one. */
export const openBeside = (path: string): void => void router.open(path).catch(() => undefined);
