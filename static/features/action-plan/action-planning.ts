import { createContext, useContext } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { Day } from '../../../src/domain/calendar';
import type {
  AccountId,
  CauseId,
  IssueId,
  IssueKey,
  IssueReference,
  PageId,
  ProjectId,
} from '../../../src/domain/id';

/** An issue that a search found. */
export interface FoundIssue extends IssueReference {
  readonly summary: string;
}

export interface ProjectChoice {
  readonly id: ProjectId;
  readonly key: string;
  readonly name: string;
}

export interface WorkTypeChoice {
  readonly id: string;
  readonly name: string;
}

/** What creating an issue of some kind takes. */
export interface Wanted {
  readonly takesAssignee: boolean;
  readonly takesDueDate: boolean;
  /** Names of fields that must be filled in and that the form does not ask. */
  readonly alsoRequired: readonly string[];
}

export interface PageChoice {
  readonly id: PageId;
  readonly title: string;
  readonly space: string;
}

/** An action as it is to be made. */
interface ActionDraft {
  readonly project: ProjectId;
  readonly workType: string;
  readonly summary: string;
  readonly assignee: AccountId | null;
  readonly due: Day | null;
}

/** What can be done about a plan, always as the viewer. */
export interface ActionPlanning {
  readonly projects: (words: string) => Promise<Wire<readonly ProjectChoice[]>>;
  readonly workTypes: (project: ProjectId) => Promise<Wire<readonly WorkTypeChoice[]>>;
  readonly wanted: (project: ProjectId, workType: string) => Promise<Wire<Wanted>>;
  readonly people: (
    project: ProjectId,
    words: string,
  ) => Promise<readonly { readonly id: AccountId; readonly name: string }[] | null>;
  /** Makes the issue, named by its attempt, so that it can be found when the answer is lost. */
  readonly create: (attempt: string, draft: ActionDraft) => Promise<Wire<IssueReference>>;
  /** The issue made in that attempt; null when none is found. */
  readonly made: (attempt: string) => Promise<Wire<IssueReference | null>>;
  readonly link: (cause: CauseId, action: IssueKey) => Promise<Wire<unknown>>;
  readonly unlink: (cause: CauseId, action: IssueId) => Promise<Wire<unknown>>;
  readonly search: (words: string) => Promise<Wire<readonly FoundIssue[]>>;
  /** Issues that were made from this one. */
  readonly madeHere: () => Promise<Wire<readonly FoundIssue[]>>;
  readonly pages: (words: string) => Promise<Wire<readonly PageChoice[]>>;
  readonly planDocument: (action: IssueId, page: PageId) => Promise<Wire<unknown>>;
  readonly openIssue: (action: IssueKey) => void;
  /** Jira's own form, which asks for everything. */
  readonly openCreateForm: (project: ProjectId, workType: string, summary: string) => void;
}

export const ActionPlanningContext = createContext<ActionPlanning | null>(null);

export function usePlanning(): ActionPlanning {
  const found = useContext(ActionPlanningContext);
  if (!found) throw new Error('A plan of actions is shown only inside ActionPlanningContext');
  return found;
}
