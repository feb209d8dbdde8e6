import { randomBytes } from 'node:crypto';
import type { AppModule } from '../manifest/manifest.ts';

/** The object a frame shows itself beside, as Jira described it to the viewer. */
export interface Surroundings {
  issue?: { id: string; key: string; type: string; typeId: string };
  project?: { id: string; key: string; type: string };
}

/** An app's frame on somebody's page. What the frame may claim about itself is fixed here. */
export interface OpenFrame extends Surroundings {
  token: string;
  module: AppModule;
  /** Null when nobody is signed in. */
  viewer: string | null;
  /** What the app handed to the modal it opened; shows up as `extension.modal`. */
  modal?: unknown;
}

export interface OpenFrames {
  open: (frame: Omit<OpenFrame, 'token'>) => OpenFrame;
  get: (token: string) => OpenFrame | undefined;
}

const kept = 2000;

export function createOpenFrames(): OpenFrames {
  const frames = new Map<string, OpenFrame>();
  return {
    open: (parts) => {
      const frame = { ...parts, token: randomBytes(18).toString('base64url') };
      frames.set(frame.token, frame);
      const [oldest] = frames.keys();
      if (frames.size > kept && oldest !== undefined) frames.delete(oldest);
      return frame;
    },
    get: (token) => frames.get(token),
  };
}
