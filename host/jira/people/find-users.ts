import type { Person } from '../model/people.ts';
import { queryNumber } from '../parse.ts';
import { may } from '../permissions/permissions.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { renderUser } from './render.ts';

const scopes = ['read:jira-user'];

/** Whether a name, a word of it or the e-mail address begins with the text. */
export function answersTo(person: Person, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  const words = person.displayName.toLowerCase().split(' ');
  return [person.emailAddress, person.displayName.toLowerCase(), ...words].some((name) =>
    name.startsWith(wanted),
  );
}

/** One page of people as a bare list; whoever may not browse users finds nobody. */
export function answerPeople(call: RouteCall, found: readonly Person[]) {
  const startAt = queryNumber(call, 'startAt', 0);
  const most = Math.min(queryNumber(call, 'maxResults', 50), 1000);
  const visible = may(call.site, call.request.caller, 'USER_PICKER') ? found : [];
  const people = visible.slice(startAt, startAt + most);
  call.charge(2 * people.length);
  return { status: 200, body: people.map((person) => renderUser(call.site, person.accountId)) };
}

export const findUser: Route = {
  method: 'GET',
  path: '/rest/api/3/user/search',
  scopes,
  handle: (call) => {
    const text = call.request.query.get('query');
    const accountId = call.request.query.get('accountId');
    if ((text === null) === (accountId === null))
      throw new JiraError(400, "Give either 'query' or 'accountId'.");
    const found = call.site.people
      .all()
      .filter((person) =>
        text === null ? person.accountId === accountId : answersTo(person, text),
      );
    return answerPeople(call, found);
  },
};

export const listUsers: Route = {
  method: 'GET',
  path: '/rest/api/3/users/search',
  scopes,
  handle: (call) => answerPeople(call, call.site.people.all()),
};
