import type { Store } from './store/store.ts';

/** Which story this site tells, and the project it plays in. */
interface StoryNote {
  name: string;
  projectKey: string | null;
}

export interface StoryNotes {
  /** Null on a site nobody has told a story on. */
  read: () => StoryNote | null;
  write: (note: StoryNote) => void;
}

export function openStoryNotes(store: Store): StoryNotes {
  const notes = store.collection<StoryNote>('story');
  return {
    read: () => notes.get('site') ?? null,
    write: (note) => notes.put('site', note),
  };
}
