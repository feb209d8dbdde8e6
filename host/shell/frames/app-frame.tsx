import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { useSite } from '../site/site-context.tsx';
import type { SurroundingModal } from './commands/modal-commands.ts';
import { FrameView } from './frame-view.tsx';
import { openFrame, type FrameRequest } from './opened-frame.ts';

export interface AppFrameProps {
  request: FrameRequest;
  title: string;
  /** CSS pixels; without it the frame is as high as its page says. */
  fixedHeight?: number | undefined;
  around?: SurroundingModal | null;
  /** Address behind which the app has its own; without it the frame’s history is its own affair. */
  historyBase?: string;
}

/** A page of the app, at home on its own origin, inside a page of this site; it begins anew when the site’s clock is moved. */
export function AppFrame(props: AppFrameProps) {
  const { clockAheadMs } = useSite().site;
  const [answer] = useAnswer(JSON.stringify(props.request), () => openFrame(props.request));
  return (
    <Loaded answer={answer}>
      {(opened) => <FrameView key={`${opened.token} ${clockAheadMs}`} opened={opened} {...props} />}
    </Loaded>
  );
}
