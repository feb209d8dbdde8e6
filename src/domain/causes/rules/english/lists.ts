import type { WordLists } from '../../../language/pattern';

/** Words the patterns of several rules share. */
export const lists: WordLists = {};
