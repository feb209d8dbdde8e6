import type { JiraRequest } from '../request.ts';

/** Who makes a change, and whether the app's own code made it for them. */
export type Author = Pick<JiraRequest, 'caller' | 'channel'>;
