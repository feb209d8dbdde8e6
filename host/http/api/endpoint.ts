import type { IncomingMessage } from 'node:http';
import type { Forge } from '../../forge/forge.ts';
import type { AppManifest } from '../../forge/manifest/manifest.ts';
import type { MovedClock } from '../../moved-clock.ts';
import type { StoryNotes } from '../../story-note.ts';
import type { Sendable } from '../send.ts';

export interface ApiSetting {
  forge: Forge;
  manifest: AppManifest;
  story: StoryNotes;
  movedClock: MovedClock;
  framesOrigin: string;
  themeCss: (theme: 'light' | 'dark') => string;
  /** The app's own operation that brings a project to its shape. */
  setupOperation: string;
}

interface ApiCall {
  request: IncomingMessage;
  /** What the path's pattern captured, decoded. */
  captured: string[];
  query: URLSearchParams;
  body: unknown;
}

/** One of the host's own calls under /_host/. What a handler throws of zod is answered with 400. */
export interface Endpoint {
  method: 'GET' | 'POST';
  path: RegExp;
  handle: (setting: ApiSetting, call: ApiCall) => Sendable | Promise<Sendable>;
}
