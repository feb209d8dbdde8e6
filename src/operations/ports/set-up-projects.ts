import type { Made } from '../../domain/provisioning/made';

/** The projects in which Ratchet was set up, for what goes through all of them. Throws `StorageUnavailable`. */
export interface SetUpProjects {
  all(): Promise<Made[]>;
}
