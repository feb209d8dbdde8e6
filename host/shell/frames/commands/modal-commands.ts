import * as z from 'zod';
import type { RemoteFunction } from '../../../bridge/rpc.ts';
import { remoteFunction, type Commands } from './command.ts';

const modalSchema = z.object({
  resource: z.string().nullish(),
  onClose: remoteFunction.optional(),
  size: z
    .union([z.string(), z.object({ width: z.string(), height: z.string().optional() })])
    .default('medium'),
  context: z.unknown().optional(),
  closeOnEscape: z.boolean().default(true),
  closeOnOverlayClick: z.boolean().default(true),
  title: z.string().default(''),
});

export type ModalOptions = z.output<typeof modalSchema>;

/** The dialog a frame stands in; null for a frame that is part of a page. */
export interface SurroundingModal {
  close: (payload: unknown) => void;
  /** Remembers what the frame wants to do before it goes. */
  beforeClose: (work: RemoteFunction) => void;
}

export function modalCommands(
  open: (options: ModalOptions) => void,
  around: SurroundingModal | null,
): Commands {
  return {
    openModal(payload) {
      open(modalSchema.parse(payload));
      return true;
    },
    // The bridge reads false as "this view cannot be closed".
    close(payload) {
      around?.close(payload);
      return around !== null;
    },
    onClose(payload) {
      around?.beforeClose(remoteFunction.parse(payload));
      return around !== null;
    },
  };
}
