export type GlobalPermission = 'ADMINISTER' | 'SYSTEM_ADMIN' | 'BULK_CHANGE' | 'USER_PICKER';

export type ProjectPermission =
  | 'BROWSE_PROJECTS'
  | 'CREATE_ISSUES'
  | 'EDIT_ISSUES'
  | 'TRANSITION_ISSUES'
  | 'ADD_COMMENTS'
  | 'CREATE_ATTACHMENTS'
  | 'DELETE_OWN_ATTACHMENTS'
  | 'DELETE_ALL_ATTACHMENTS'
  | 'LINK_ISSUES'
  | 'ASSIGN_ISSUES'
  | 'ASSIGNABLE_USER'
  | 'DELETE_ISSUES'
  | 'ADMINISTER_PROJECTS';

export interface Person {
  accountId: string;
  displayName: string;
  emailAddress: string;
  /** The word after the colon in basic auth, as an API token would be. */
  token: string;
  /** What this person does in the story: quality, quality2, engineer, admin, outsider … */
  role: string;
  active: boolean;
  timeZone: string;
  globalPermissions: GlobalPermission[];
}
