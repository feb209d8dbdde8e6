import type { CauseId } from '../id';

const places: ReadonlySet<string> = new Set(['problem', 'analysis']);

/** Whether the id would be read as the problem statement or the analysis as a whole. */
export const isReserved = (id: CauseId): boolean => places.has(id);
