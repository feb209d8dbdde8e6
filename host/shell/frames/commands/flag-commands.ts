import * as z from 'zod';
import type { Flags } from '../../flags/flags-context.tsx';
import { remoteFunction, type Commands } from './command.ts';

const tone = z.enum(['info', 'success', 'warning', 'error']);
const id = z.union([z.string(), z.number().transform(String)]);

const flagSchema = z.object({
  id,
  title: z.string().default(''),
  description: z.string().default(''),
  type: tone.optional(),
  appearance: tone.optional(),
  actions: z.array(z.object({ text: z.string(), onClick: remoteFunction })).default([]),
  isAutoDismiss: z.boolean().default(false),
});

export function flagCommands(flags: Flags): Commands {
  return {
    showFlag(payload) {
      const { type, appearance, actions, ...flag } = flagSchema.parse(payload);
      flags.show({
        ...flag,
        tone: appearance ?? type ?? 'info',
        actions: actions.map(({ text, onClick }) => ({ text, onClick: () => void onClick() })),
      });
      return true;
    },
    closeFlag(payload) {
      flags.close(z.object({ id }).parse(payload).id);
      return true;
    },
  };
}
