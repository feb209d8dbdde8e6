import type { ProjectId } from '../id';
import type { FieldKind } from './desired/fields';
import type { StatusCategory } from './desired/statuses';
import type { Mapping } from './found';

/** The app's validator that guards a transition, and what it is told. */
export interface Guard {
  readonly ruleKey: string;
  readonly configuration: string;
}

export interface NewTransition {
  readonly id: string;
  readonly name: string;
  /** Empty for the transition that creates the issue. */
  readonly fromStatusIds: readonly string[];
  readonly toStatusId: string;
  /** Asked on a screen of its own, and required. */
  readonly asks: {
    readonly screenId: string;
    readonly fieldId: string;
    readonly without: string;
  } | null;
  readonly guard: Guard | null;
}

/** The gate that a transition of an existing workflow should have; null where it should have none of ours. */
export interface TransitionGate {
  readonly transitionId: string;
  readonly guard: Guard | null;
}

export interface NewWorkflow {
  readonly name: string;
  readonly description: string;
  readonly statuses: readonly {
    readonly id: string;
    readonly name: string;
    readonly category: StatusCategory;
  }[];
  readonly transitions: readonly NewTransition[];
}

/** The four schemes that say what a project looks like. */
export type SchemeKind =
  'fieldScheme' | 'issueTypeScreenScheme' | 'workflowScheme' | 'issueTypeScheme';

interface Text {
  readonly name: string;
  readonly description: string;
}

/** One change to Jira's configuration: a single write, so that a crash leaves it done or not done. */
export type Action =
  | ({ readonly kind: 'createStatus'; readonly category: StatusCategory } & Text)
  | {
      readonly kind: 'createLinkType';
      readonly name: string;
      readonly inward: string;
      readonly outward: string;
    }
  | ({ readonly kind: 'createIssueType' } & Text)
  | ({ readonly kind: 'createField'; readonly type: FieldKind } & Text)
  | {
      readonly kind: 'addOptions';
      readonly fieldId: string;
      readonly contextId: string;
      readonly values: readonly string[];
    }
  | ({ readonly kind: 'createScreen' } & Text)
  | {
      readonly kind: 'addScreenField';
      readonly screenId: string;
      readonly tabId: string;
      readonly fieldId: string;
    }
  | { readonly kind: 'createWorkflow'; readonly workflow: NewWorkflow }
  | {
      readonly kind: 'guardTransitions';
      readonly workflowId: string;
      readonly gates: readonly TransitionGate[];
      /** The rule keys of our validators: what else guards a transition is not ours to touch. */
      readonly ownKeys: readonly string[];
    }
  | ({
      readonly kind: 'createScreenScheme';
      readonly createScreenId: string;
      readonly wholeScreenId: string;
    } & Text)
  | {
      readonly kind: 'associateFields';
      readonly projectId: ProjectId;
      readonly fieldIds: readonly string[];
    }
  | ({ readonly kind: 'cloneFieldScheme'; readonly schemeId: string } & Text)
  | {
      readonly kind: 'addSchemeFields';
      readonly schemeId: string;
      /** Field id → the work types that carry it. */
      readonly fields: Readonly<Record<string, readonly string[]>>;
    }
  | ({ readonly kind: 'createIssueTypeScreenScheme'; readonly mappings: Mapping } & Text)
  | { readonly kind: 'addScreenMappings'; readonly schemeId: string; readonly mappings: Mapping }
  | ({
      readonly kind: 'createWorkflowScheme';
      readonly defaultWorkflow: string;
      readonly mappings: Mapping;
    } & Text)
  | {
      readonly kind: 'addWorkflowMappings';
      readonly schemeId: string;
      /** Work type → workflow name. */
      readonly mappings: Mapping;
    }
  | ({
      readonly kind: 'createIssueTypeScheme';
      readonly typeIds: readonly string[];
      readonly defaultTypeId: string | null;
    } & Text)
  | {
      readonly kind: 'addIssueTypes';
      readonly schemeId: string;
      readonly typeIds: readonly string[];
    }
  | {
      readonly kind: 'assignScheme';
      readonly scheme: SchemeKind;
      readonly schemeId: string;
      readonly projectId: ProjectId;
    };

/** What Jira answered to an action: the ids of what was made, where something was. */
export interface Answer {
  readonly id?: string;
  /** Of a new field. */
  readonly contextId?: string;
  /** Of a new screen. */
  readonly tabId?: string;
  /** Of options added to a field. */
  readonly options?: readonly { readonly id: string; readonly value: string }[];
}
