import { randomBytes } from 'node:crypto';
import { installationAri, siteAri, type Installation } from '../installation.ts';
import type { AppFunction } from '../manifest/manifest.ts';
import type { Session } from '../sessions.ts';
import type { LambdaEvent } from './lambda.ts';

export interface LambdaEventParts {
  installation: Installation;
  scopes: string[];
  fn: AppFunction;
  moduleType: string;
  session: Session;
  proxyUrl: string;
  timeoutMs: number;
  clockOffsetMs: number;
  body: unknown;
}

/** In front ends a visitor who is not signed in is called by a word; elsewhere there is no principal. */
function principal({ user, record }: Session): { aaid?: string } {
  if (user !== null) return { aaid: user };
  return record.kind === 'resolver' ? { aaid: 'unidentified' } : {};
}

/** The request the platform sends to the function's process. */
export function lambdaEvent(parts: LambdaEventParts): LambdaEvent {
  const { installation, fn, session } = parts;
  const { appId, appVersion, environmentId, environmentType, installationId, cloudId } =
    installation;
  return {
    handler: `${fn.file}.${fn.exported}`,
    body: parts.body,
    variables: [],
    _meta: {
      contextAri: siteAri(installation),
      ...principal(session),
      proxy: { token: session.token, url: parts.proxyUrl },
      appContext: {
        appId,
        appVersion,
        environmentId,
        environmentType,
        installationId,
        invocationId: session.invocationId,
        functionKey: fn.key,
        moduleType: parts.moduleType,
        moduleKey: session.record.moduleKey,
        installation: {
          ari: { installationId: installationAri(installation) },
          contexts: [{ cloudId }],
        },
        permissions: { scopes: parts.scopes, external: {} },
      },
      tracing: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
      timeout: parts.timeoutMs / 1000,
      clockOffsetMs: parts.clockOffsetMs,
    },
  };
}
