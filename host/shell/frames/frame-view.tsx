import { useEffect, useRef, useState } from 'react';
import { useFlags } from '../flags/flags-context.tsx';
import { useRouter } from '../routing/router.tsx';
import { useSite } from '../site/site-context.tsx';
import type { AppFrameProps } from './app-frame.tsx';
import { eventCommands } from './commands/event-commands.ts';
import { flagCommands } from './commands/flag-commands.ts';
import { modalCommands, type ModalOptions } from './commands/modal-commands.ts';
import { navigationCommands } from './commands/navigation-commands.ts';
import { serverCommands } from './commands/server-commands.ts';
import { viewCommands } from './commands/view-commands.ts';
import { FrameModal } from './frame-modal.tsx';
import { createMemoryHistory } from './memory-history.ts';
import { createPageHistory } from './page-history.ts';
import { useFramesPage } from './frames-context.ts';
import type { OpenedFrame } from './opened-frame.ts';
import { useFramePeer } from './use-frame-peer.ts';

const sandbox = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-pointer-lock',
  'allow-popups',
  'allow-same-origin',
  'allow-scripts',
].join(' ');

const firstHeight = 120;

export function FrameView({
  opened,
  request,
  title,
  fixedHeight,
  around = null,
  historyBase,
}: AppFrameProps & { opened: OpenedFrame }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(firstHeight);
  const [modal, setModal] = useState<ModalOptions | null>(null);
  const { site } = useSite();
  const flags = useFlags();
  const { navigate, addressBar } = useRouter();
  const page = useFramesPage();
  // Commands are made once per frame, and must still see the page as it is when they run.
  const now = useRef({ site, navigate, page });
  now.current = { site, navigate, page };

  const peer = useFramePeer(frame, site.framesOrigin, (onLeave) => ({
    ...serverCommands(opened.token),
    ...flagCommands(flags),
    ...eventCommands(page.bus, onLeave),
    ...navigationCommands({
      navigate: (path) => now.current.navigate(path),
      site: () => now.current.site,
      createHistory: () =>
        historyBase === undefined
          ? createMemoryHistory()
          : createPageHistory(addressBar, historyBase, onLeave),
    }),
    ...modalCommands(setModal, around),
    ...viewCommands({
      frameId: opened.token,
      theme: () => now.current.site.theme,
      resize: setHeight,
      refreshIssue: () => now.current.page.refreshIssue(),
    }),
  }));

  const shownTheme = useRef(site.theme);
  useEffect(() => {
    if (shownTheme.current === site.theme) return;
    shownTheme.current = site.theme;
    void peer.current?.call('themeChanged', { colorMode: site.theme });
  }, [site.theme, peer]);

  return (
    <>
      <iframe
        ref={frame}
        className="app-frame"
        title={title}
        src={opened.url}
        sandbox={sandbox}
        allow="camera; clipboard-write; display-capture; fullscreen; microphone"
        style={{ height: fixedHeight ?? height }}
      />
      {modal && <FrameModal request={request} options={modal} onGone={() => setModal(null)} />}
    </>
  );
}
