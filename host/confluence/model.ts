export interface Space {
  id: string;
  key: string;
  name: string;
  description: string;
  authorAccountId: string;
  created: number;
  homepageId: string;
  /** The only one who may look into it; null where everybody may. */
  privateTo: string | null;
}

export interface PageVersion {
  number: number;
  message: string;
  authorAccountId: string;
  created: number;
}

export interface Page {
  id: string;
  spaceId: string;
  parentId: string | null;
  /** Historical is only ever the answer about an earlier version. */
  status: 'current' | 'draft' | 'archived' | 'trashed' | 'historical';
  title: string;
  /** Text of a document in the Atlassian document format. */
  body: string;
  authorAccountId: string;
  created: number;
  version: PageVersion;
  /** The only one who may look at it; null where everybody may who may look into its space. */
  privateTo: string | null;
}
