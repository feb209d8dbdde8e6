import { createContext } from 'react';
import type { FindIssue } from './read-evidence';

export const FindIssueContext = createContext<FindIssue>(() => Promise.resolve(null));
