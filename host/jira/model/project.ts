import type { ProjectPermission } from './people.ts';

export interface Project {
  id: string;
  key: string;
  name: string;
  leadAccountId: string;
  description: string;
  projectTypeKey: 'software' | 'business';
  issueTypeSchemeId: string;
  issueTypeScreenSchemeId: string;
  workflowSchemeId: string;
  fieldSchemeId: string;
  /** Role id → account ids; the grants follow from it. */
  members: Record<string, string[]>;
  /** Who may do what, by account id. The app's own grants follow its scopes. */
  grants: Record<string, ProjectPermission[]>;
  components: { id: string; name: string }[];
  properties: Record<string, unknown>;
}
