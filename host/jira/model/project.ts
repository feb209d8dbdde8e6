import type { ProjectPermission } from './people.ts';

export interface Project {
  id: string;
  key: string;
  name: string;
  leadAccountId: string;
  description: string;
  issueTypeSchemeId: string;
  issueTypeScreenSchemeId: string;
  workflowSchemeId: string;
  fieldSchemeId: string;
  /** Who may do what, by account id. The app's own grants follow its scopes. */
  grants: Record<string, ProjectPermission[]>;
  components: { id: string; name: string }[];
  properties: Record<string, unknown>;
}
