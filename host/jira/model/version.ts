/** A release of what a project makes. */
export interface Version {
  id: string;
  projectId: string;
  name: string;
  description: string;
  archived: boolean;
  released: boolean;
  /** ISO dates. */
  startDate: string | null;
  releaseDate: string | null;
}
