import { route } from '@forge/api';
import { setupPropertyKey, type Made } from '../../../domain/provisioning/made';
import { Nothing, type Call } from './call';

/** Writes to the project which of its configuration is Ratchet's, for whoever reads the project over REST. */
export async function declareSetup(call: Call, made: Made): Promise<null> {
  const path = route`/rest/api/3/project/${made.projectId}/properties/${setupPropertyKey}`;
  await call({ method: 'PUT', path, body: made }, Nothing);
  return null;
}
