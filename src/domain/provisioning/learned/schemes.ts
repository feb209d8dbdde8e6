import type { Action } from '../action';
import type { Found } from '../found';

type Copying = Extract<
  Action,
  {
    kind:
      | 'cloneFieldScheme'
      | 'createIssueTypeScreenScheme'
      | 'createWorkflowScheme'
      | 'createIssueTypeScheme';
  }
>;

/** The project's own copy exists; the project does not use it yet. */
export function copiedScheme(found: Found, action: Copying, id: string): Found {
  switch (action.kind) {
    case 'cloneFieldScheme': {
      const { fieldUse } = found;
      if (fieldUse.kind === 'legacy') return found;
      const copy = { ...fieldUse.use.current, id, name: action.name };
      return { ...found, fieldUse: { kind: 'schemes', use: { ...fieldUse.use, copy } } };
    }
    case 'createIssueTypeScreenScheme':
      return {
        ...found,
        issueTypeScreenScheme: { ...found.issueTypeScreenScheme, copy: { ...action, id } },
      };
    case 'createWorkflowScheme':
      return { ...found, workflowScheme: { ...found.workflowScheme, copy: { ...action, id } } };
    case 'createIssueTypeScheme':
      return { ...found, issueTypeScheme: { ...found.issueTypeScheme, copy: { ...action, id } } };
  }
}

type Extending = Extract<
  Action,
  { kind: 'addSchemeFields' | 'addScreenMappings' | 'addWorkflowMappings' | 'addIssueTypes' }
>;

/** The project's own scheme holds our part. */
export function extendedScheme(found: Found, action: Extending): Found {
  switch (action.kind) {
    case 'addSchemeFields': {
      const { fieldUse } = found;
      if (fieldUse.kind === 'legacy') return found;
      const fields = { ...fieldUse.use.current.fields, ...action.fields };
      const current = { ...fieldUse.use.current, fields };
      return { ...found, fieldUse: { kind: 'schemes', use: { ...fieldUse.use, current } } };
    }
    case 'addScreenMappings': {
      const use = found.issueTypeScreenScheme;
      const mappings = { ...use.current.mappings, ...action.mappings };
      return {
        ...found,
        issueTypeScreenScheme: { ...use, current: { ...use.current, mappings } },
      };
    }
    case 'addWorkflowMappings': {
      const use = found.workflowScheme;
      const mappings = { ...use.current.mappings, ...action.mappings };
      return { ...found, workflowScheme: { ...use, current: { ...use.current, mappings } } };
    }
    case 'addIssueTypes': {
      const use = found.issueTypeScheme;
      const typeIds = [...use.current.typeIds, ...action.typeIds];
      return { ...found, issueTypeScheme: { ...use, current: { ...use.current, typeIds } } };
    }
  }
}

export function associated(found: Found, fieldIds: readonly string[]): Found {
  const { fieldUse } = found;
  if (fieldUse.kind === 'schemes') return found;
  return {
    ...found,
    fieldUse: { kind: 'legacy', associated: [...fieldUse.associated, ...fieldIds] },
  };
}
