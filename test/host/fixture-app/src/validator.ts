import { z } from 'zod';

const questionSchema = z.object({ configuration: z.object({ behave: z.string() }) });

/** Behaves as its configuration says, badly if need be. */
export function validator(question: unknown): unknown {
  const { behave } = questionSchema.parse(question).configuration;
  if (behave === 'throw') throw new Error('The validator broke.');
  if (behave === 'hang') return new Promise(() => undefined);
  if (behave === 'refuse') return { result: false, errorMessage: 'Not yet.' };
  return behave === 'nonsense' ? { result: 'yes' } : { result: true };
}
