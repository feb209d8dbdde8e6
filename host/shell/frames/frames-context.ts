import { createContext, useContext } from 'react';
import type { EventBus } from './event-bus.ts';

/** What the page around gives to every frame on it. */
export interface PageOfFrames {
  bus: EventBus;
  /** Reads the open issue again, when a frame asks for it. */
  refreshIssue: () => void;
}

const FramesContext = createContext<PageOfFrames | null>(null);

export const FramesProvider = FramesContext.Provider;

export function useFramesPage(): PageOfFrames {
  const page = useContext(FramesContext);
  if (!page) throw new Error('An app frame needs a FramesProvider above it.');
  return page;
}
