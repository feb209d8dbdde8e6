import { Made } from '../../domain/provisioning/made';
import type { SetUpProjects } from '../../operations/ports/set-up-projects';
import { findAll } from './value';
import { madePrefix } from './setups';

/** Read from the records of the set-ups themselves: a list beside them could miss one. */
export const setUpProjects: SetUpProjects = {
  all: async () => {
    const records = await findAll(Made, madePrefix);
    return [...new Map(records.toReversed().map((made) => [made.projectId, made])).values()];
  },
};
