export interface Studied {
  /** The version whose inner workings the local host was written against. */
  version: string;
  /** What an upgrade may have moved, and the file that leans on it. */
  recheck: Readonly<Record<string, string>>;
}

/** Atlassian's packages, of which the host relies on more than their documentation promises. */
export const studied: Readonly<Record<string, Studied>> = {
  '@forge/api': {
    version: '8.3.0',
    recheck: {
      'host/forge/child/forge-fetch.ts': 'arguments of __forge_fetch__; fetch captured at load',
      'host/forge/child/forge-runtime.ts': 'members of __forge_runtime__ that it reads',
      'host/forge/proxy/proxy-call.ts': 'the header by which the proxy’s refusals are known',
      'src/atlassian/jira/call.ts': 'the name NeedsAuthenticationError',
    },
  },
  '@forge/auth': {
    version: '1.0.0',
    recheck: { 'host/forge/runtime/lambda-event.ts': 'the permissions it reads in the context' },
  },
  '@forge/bridge': {
    version: '7.2.0',
    recheck: {
      'host/bridge/frame/frame-bridge.ts': 'the global __bridge and when it is read',
      'host/forge/frames/bridge-calls.ts': 'names and payloads of the commands',
      'host/forge/frames/fetch-product.ts': 'shape of a fetchProduct call and its answer',
    },
  },
  '@forge/csp': {
    version: '6.3.2',
    recheck: { 'host/http/frame-policy.ts': 'the report address it adds as the last directive' },
  },
  '@forge/egress': {
    version: '3.0.0',
    recheck: { 'host/http/frame-policy.ts': 'how permissions of the manifest widen the policy' },
  },
  '@forge/events': {
    version: '3.0.8',
    recheck: {
      'host/forge/queue/queue-service.ts': 'paths it posts to and the refusals it understands',
      'host/forge/queue/queued-event.ts': 'shape of an event and its delays',
      'host/forge/attempts.ts': 'what an InvocationError asks for',
    },
  },
  '@forge/i18n': {
    version: '1.0.0',
    recheck: { 'host/forge/child/forge-runtime.ts': 'where it looks for translations' },
  },
  '@forge/kvs': {
    version: '1.6.5',
    recheck: {
      'host/forge/kvs/kvs-service.ts': 'paths and bodies of its calls',
      'host/forge/kvs/kvs-error.ts': 'the shape of an error it turns into ForgeKvsAPIError',
    },
  },
  '@forge/manifest': {
    version: '13.7.0',
    recheck: {
      'host/forge/manifest/schema.ts': 'names of modules and their properties',
      'test/manifest/module-properties.ts': 'properties that a module knows',
    },
  },
  '@forge/resolver': {
    version: '2.0.1',
    recheck: {
      'host/forge/child/wrapper.ts': 'second argument of a function, from which it takes who calls',
      'src/atlassian/platform/resolver-function.ts': 'what it makes of the request’s context',
    },
  },
  '@forge/sql': {
    version: '4.0.8',
    recheck: {
      'host/forge/sql/sql-service.ts': 'paths and bodies of its calls',
      'host/forge/sql/sql-error.ts': 'the shape of an error; context.debug.code',
    },
  },
};
