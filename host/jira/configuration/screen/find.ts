import type { Screen } from '../../model/configuration.ts';
import { pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { RouteCall } from '../../route.ts';
import type { JiraSite } from '../../site.ts';

export function screenById(site: JiraSite, id: string): Screen {
  const found = site.screens.get(id);
  if (found) return found;
  throw new JiraError(404, `Screen with id ${id} does not exist`);
}

/** The screen and the tab that the path names. */
export function tabOf(call: RouteCall): { screen: Screen; tab: Screen['tabs'][number] } {
  const screen = screenById(call.site, pathParameter(call, 'screenId'));
  const tabId = pathParameter(call, 'tabId');
  const tab = screen.tabs.find(({ id }) => id === tabId);
  if (!tab) throw new JiraError(404, `Tab with id ${tabId} does not exist on the screen`);
  return { screen, tab };
}

export function putTab(site: JiraSite, screen: Screen, tab: Screen['tabs'][number]): void {
  const tabs = screen.tabs.map((other) => (other.id === tab.id ? tab : other));
  site.screens.put(screen.id, { ...screen, tabs });
}
