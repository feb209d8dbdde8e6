import * as z from 'zod';
import type { Theme } from '../../site/site.ts';
import type { Commands } from './command.ts';

interface View {
  frameId: string;
  theme: () => Theme;
  resize: (height: number) => void;
  refreshIssue: () => void;
}

const sizeSchema = z.object({ height: z.number().nonnegative() });

export function viewCommands({ frameId, theme, resize, refreshIssue }: View): Commands {
  return {
    resize(payload) {
      resize(Math.ceil(sizeSchema.parse(payload).height));
    },
    enableTheming: () => ({ colorMode: theme() }),
    getFrameId: () => frameId,
    emitReadyEvent: () => true,
    // Nothing on this site opens an app's view of itself; the bridge reads false as that.
    open: () => false,
    refresh() {
      refreshIssue();
      return true;
    },
    refreshIssueView() {
      refreshIssue();
      return true;
    },
    changeWindowTitle(payload) {
      document.title = z.string().parse(payload);
      return true;
    },
  };
}
