import { useRef } from 'react';
import type { RemoteFunction } from '../../bridge/rpc.ts';
import { Dialog } from '../controls/dialog.tsx';
import { AppFrame } from './app-frame.tsx';
import type { ModalOptions } from './commands/modal-commands.ts';
import type { FrameRequest } from './opened-frame.ts';

interface FrameModalProps {
  request: FrameRequest;
  options: ModalOptions;
  onGone: () => void;
}

const widths = new Map([
  ['small', '25rem'],
  ['medium', '37.5rem'],
  ['large', '50rem'],
  ['xlarge', '60.5rem'],
]);

/** The dialog an app opens over the page: another frame, which may close it with an answer. */
export function FrameModal({ request, options, onGone }: FrameModalProps) {
  const before = useRef<RemoteFunction | null>(null);
  const { size, title, resource } = options;

  async function close(payload: unknown) {
    await before.current?.();
    onGone();
    await options.onClose?.(payload);
  }

  const entry = resource?.split('/')[1];
  const width = typeof size === 'string' ? (widths.get(size) ?? '100%') : size.width;

  return (
    <Dialog
      title={title === '' ? 'Dialog' : title}
      width={width}
      closeOnEscape={options.closeOnEscape}
      closeOnBackdrop={options.closeOnOverlayClick}
      onClose={() => void close(undefined)}
    >
      <AppFrame
        request={{
          ...request,
          modal: options.context ?? {},
          ...(entry === undefined ? {} : { entry }),
        }}
        title={title === '' ? 'Dialog' : title}
        around={{
          close: (payload) => void close(payload),
          beforeClose: (work) => {
            before.current = work;
          },
        }}
      />
    </Dialog>
  );
}
