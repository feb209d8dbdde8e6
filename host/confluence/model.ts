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

interface PageVersion {
  number: number;
  message: string;
  authorAccountId: string;
  created: number;
}

export interface Page {
  id: string;
  spaceId: string;
  parentId: string | null;
  status: 'current' | 'draft' | 'archived' | 'trashed';
  title: string;
  /** Text of a document in the Atlassian document format. */
  body: string;
  authorAccountId: string;
  created: number;
  version: PageVersion;
  /** The only one who may look at it; null where everybody may who may look into its space. */
  privateTo: string | null;
}
