import type { ProjectId } from '../../domain/id';
import type { FromJira } from '../ports';

/** A project's properties as Ratchet itself reads and writes them. */
export interface ProjectProperties {
  /** Undefined when there is none. */
  readProperty(project: ProjectId, key: string): FromJira<unknown>;
  writeProperty(project: ProjectId, key: string, value: unknown): FromJira<null>;
  removeProperty(project: ProjectId, key: string): FromJira<null>;
}
