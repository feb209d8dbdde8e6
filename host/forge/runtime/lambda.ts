import type { Installation } from '../installation.ts';

/** What the official tunnel sends a function's process for one invocation. */
export interface LambdaEvent {
  /** e.g. index.handler */
  handler: string;
  body: unknown;
  variables: { key: string; value: string }[];
  _meta: {
    contextAri: string;
    aaid?: string;
    /** The token alone decides on whose behalf the function acts. */
    proxy: { token: string; url: string };
    appContext: Omit<Installation, 'cloudId' | 'isNew'> & {
      invocationId: string;
      functionKey: string;
      moduleType: string;
      moduleKey: string;
      installation: { ari: { installationId: string }; contexts: { cloudId: string }[] };
      permissions: { scopes: string[]; external: Record<string, never> };
    };
    tracing: { traceId: string; spanId: string };
    /** Seconds. */
    timeout: number;
    /** Added to the machine's time while the function runs: the site may live in another year. */
    clockOffsetMs: number;
  };
}

export interface TunnelRequest {
  lambdaEvent: LambdaEvent;
  /** `deadline` in epoch milliseconds of the machine. */
  tunnelContext: { requestId: string; deadline: number };
}

interface LambdaError {
  errorMessage: string;
  errorType: string;
  stack: string[];
}

export type LambdaResult =
  | { success: true; status: number; body?: unknown }
  | { success: false; status: number; error: LambdaError };
