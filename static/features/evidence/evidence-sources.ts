import { createContext } from 'react';
import type {
  AttachmentId,
  IssueId,
  IssueKey,
  IssueReference,
  PageId,
} from '../../../src/domain/id';

/** What the viewer may see now of the thing a reference leads to. Nothing of it is stored. */
export type Seen =
  | {
      readonly kind: 'seen';
      readonly title: string;
      readonly state: string;
      /** Where it opens; null where the platform opens it by its key. */
      readonly address: string | null;
    }
  /** Gone, or not for this viewer: the platform does not say which. */
  | { readonly kind: 'hidden' }
  /** There is no Confluence here, or none the viewer may use. */
  | { readonly kind: 'noConfluence' }
  /** Nobody could be asked just now. */
  | { readonly kind: 'unread' };

/** A file attached to the issue. */
export interface AttachedFile {
  readonly id: AttachmentId;
  readonly name: string;
  readonly address: string;
}

/** Finds an issue by its key; null when there is none the viewer may see. */
type FindIssue = (key: IssueKey) => Promise<IssueReference | null>;

/** Where evidence is looked up, as the viewer. */
export interface EvidenceSources {
  /** The site's origin; null where the platform does not tell it. */
  readonly site: string | null;
  readonly findIssue: FindIssue;
  readonly seeIssue: (issue: IssueId) => Promise<Seen>;
  readonly seePage: (page: PageId) => Promise<Seen>;
  /** Whether there is a Confluence that the viewer may use; null when nobody could be asked. */
  readonly hasConfluence: () => Promise<boolean | null>;
  /** What is attached to the issue now; null when nobody could be asked. */
  readonly attachedTo: (issue: IssueId) => Promise<readonly AttachedFile[] | null>;
  readonly openIssue: (key: IssueKey) => void;
}

const unread = { kind: 'unread' } as const;

export const EvidenceSourcesContext = createContext<EvidenceSources>({
  site: null,
  findIssue: () => Promise.resolve(null),
  seeIssue: () => Promise.resolve(unread),
  seePage: () => Promise.resolve(unread),
  hasConfluence: () => Promise.resolve(null),
  attachedTo: () => Promise.resolve(null),
  openIssue: () => undefined,
});
