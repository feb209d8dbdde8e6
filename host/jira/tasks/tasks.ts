import { callerAccountId } from '../people/caller.ts';
import { JiraError, type JiraResponse } from '../request.ts';
import { pathParameter } from '../parse.ts';
import { may } from '../permissions/permissions.ts';
import type { Route, RouteCall } from '../route.ts';

/** Notes work as done and answers 303 with its address, as Jira does for what may take long. */
export function answerTask(call: RouteCall, description: string, result: unknown): JiraResponse {
  const { site, request } = call;
  const id = String(site.store.next('task', 10000));
  const now = site.clock.now();
  site.tasks.put(id, {
    id,
    description,
    status: 'COMPLETE',
    progress: 100,
    submittedBy: callerAccountId(site, request.caller),
    submitted: now,
    finished: now,
    message: '',
    result,
  });
  return { status: 303, headers: { Location: `${site.baseUrl}/rest/api/3/task/${id}` } };
}

/** A task is for administrators and for whoever started it. */
export const getTask: Route = {
  method: 'GET',
  path: '/rest/api/3/task/{taskId}',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const task = site.tasks.get(pathParameter(call, 'taskId'));
    const mine = task?.submittedBy === callerAccountId(site, request.caller);
    if (!task || (!mine && !may(site, request.caller, 'ADMINISTER')))
      throw new JiraError(404, 'The task was not found.');
    const { id, description, status, progress, submitted, finished, message, result } = task;
    return {
      status: 200,
      body: {
        self: `${site.baseUrl}/rest/api/3/task/${id}`,
        id,
        description,
        status,
        message,
        result,
        // Jira numbers its users here and nowhere else.
        submittedBy: 10000,
        progress,
        elapsedRuntime: (finished ?? site.clock.now()) - submitted,
        submitted,
        started: submitted,
        ...(finished === null ? {} : { finished }),
        lastUpdate: finished ?? submitted,
      },
    };
  },
};
