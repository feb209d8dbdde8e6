import { events } from '@forge/bridge';
import * as z from 'zod/mini';

type Stop = () => void;

/** Subscribing crosses the bridge and takes a moment; stopping before it is done still stops. */
function listen(event: string, heard: (payload: unknown) => void): Stop {
  let stopped = false;
  const subscription = events.on(event, (payload: unknown) => {
    if (!stopped) heard(payload);
  });
  return () => {
    stopped = true;
    void subscription.then(({ unsubscribe }) => unsubscribe());
  };
}

/** Jira tells its panels when the issue was changed on the page. */
export const onIssueChanged = (changed: () => void): Stop =>
  listen('JIRA_ISSUE_CHANGED', () => changed());

const Place = z.object({ issueId: z.string(), node: z.string() });
export type Place = z.infer<typeof Place>;

/** One of the app's frames asks another to bring a place of the analysis into view. */
export const showPlace = (place: Place): void => void events.emit('ratchet.showPlace', place);

export const onShowPlace = (show: (place: Place) => void): Stop =>
  listen('ratchet.showPlace', (payload) => {
    const place = z.safeParse(Place, payload);
    if (place.success) show(place.data);
  });

/** A CAPA was raised beside: the analysis names it now. */
export const tellRaised = (): void => void events.emit('ratchet.capaRaised');

export const onRaised = (raised: () => void): Stop => listen('ratchet.capaRaised', () => raised());

/** One of the app's frames took a step of the workflow: Jira tells that to none of the others. */
export const tellMoved = (): void => void events.emit('ratchet.moved');

export const onMoved = (moved: () => void): Stop => listen('ratchet.moved', () => moved());

/** An event comes back to the frame that sent it. */
const frame = crypto.randomUUID();
const Saved = z.object({ from: z.string() });

/** The analysis on an issue was saved: frames beside it may read it anew. */
export const tellSaved = (issueId: string): void =>
  void events.emit('ratchet.analysisSaved', { issueId, from: frame });

/** Another of the app's frames saved the analysis, or saw that somebody did. */
export const onSaved = (saved: () => void): Stop =>
  listen('ratchet.analysisSaved', (payload) => {
    const told = z.safeParse(Saved, payload);
    if (told.success && told.data.from !== frame) saved();
  });
