/** Work Jira does on its own after answering 303. */
export interface Task {
  id: string;
  description: string;
  status: 'ENQUEUED' | 'RUNNING' | 'COMPLETE' | 'FAILED';
  progress: number;
  submittedBy: string | null;
  /** Epoch milliseconds. */
  submitted: number;
  finished: number | null;
  message: string;
  result: unknown;
}
