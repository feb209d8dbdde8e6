import type { CaseFile } from '../case-file/case-file';
import type { ClassedAction, DocumentChange } from '../case-file/action-plan';
import type { Cause } from '../causes/cause';
import type { CauseDocument } from '../causes/document';
import { rootsOf } from '../causes/outline';
import type { ActionState, CaseFacts } from '../gate/case-facts';
import type { CauseId, IssueReference } from '../id';
import { documentStanding, type DocumentStanding } from './document-standing';
import { unexplainedExtension, type UnexplainedExtension } from './extension';

export interface PlannedDocument extends DocumentChange {
  readonly standing: DocumentStanding;
}

/** An issue that acts on a cause, with all that is known and was said of it. */
export interface PlannedAction {
  readonly issue: IssueReference;
  /** Null where it is gone, hidden from the viewer, or not read yet. */
  readonly state: ActionState | null;
  readonly isUnseen: boolean;
  readonly classed: ClassedAction | null;
  readonly unexplained: UnexplainedExtension | null;
  readonly documents: readonly PlannedDocument[];
}

/** A cause and what is done about it. */
export interface ActedCause {
  readonly cause: Cause;
  readonly actions: readonly PlannedAction[];
}

export interface ActionPlan {
  /** Every root, whether or not something acts on it. */
  readonly roots: readonly ActedCause[];
  /** Causes that are no roots, and yet something acts on them. */
  readonly others: readonly ActedCause[];
}

/** What is planned, cause by cause, in the order of the analysis. */
export function actionPlanOf(
  document: CauseDocument,
  { classed, documents, extensions }: CaseFile,
  { actions, unseenActions, pages }: Pick<CaseFacts, 'actions' | 'unseenActions' | 'pages'>,
): ActionPlan {
  const planned = (issue: IssueReference): PlannedAction => {
    const { id } = issue;
    const state = actions?.find((each) => each.id === id) ?? null;
    return {
      issue: state ? { id, key: state.key } : issue,
      state,
      isUnseen: unseenActions?.some((each) => each.id === id) ?? false,
      classed: classed.find((each) => each.issue.id === id) ?? null,
      unexplained: state && unexplainedExtension(state, extensions),
      documents: documents
        .filter((each) => each.action.id === id)
        .map((each) => ({ ...each, standing: documentStanding(each, pages) })),
    };
  };
  const acted = (cause: Cause): ActedCause => ({ cause, actions: cause.actions.map(planned) });
  const roots = rootsOf(document);
  const rooted = new Set<CauseId>(roots.map(({ id }) => id));
  return {
    roots: roots.map(acted),
    others: document.causes
      .filter(({ id, actions: own }) => own.length > 0 && !rooted.has(id))
      .map(acted),
  };
}

/** The actions of a plan, each once. */
export function actionsOf({ roots, others }: ActionPlan): PlannedAction[] {
  const all = [...roots, ...others].flatMap(({ actions }) => actions);
  return all.filter(({ issue }, at) => all.findIndex((each) => each.issue.id === issue.id) === at);
}
