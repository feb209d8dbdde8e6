import { asApp, asUser } from '@forge/api';
import { callWith, type Call } from '../jira/call';

/** Confluence with the permissions of the person who asks: the way for everything a person does. */
export const confluenceAsUser: Call = callWith(() => asUser().requestConfluence);

/** Confluence with the app's own permissions: only for the named functions that say why. */
export const confluenceAsApp: Call = callWith(() => asApp().requestConfluence);
