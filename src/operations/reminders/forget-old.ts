import { dayOf } from '../../domain/calendar';
import { daysLater } from '../../domain/days';
import type { Clock } from '../ports';
import type { DueLines, ToldLines } from '../ports/reminders';

/** How long it is known who was told what. */
const daysKept = 30;

/** Forgets what waited on earlier days, and who was told of it after a while. */
export const forgetOld =
  ({ clock, lines, told }: { clock: Clock; lines: DueLines; told: ToldLines }) =>
  async (): Promise<void> => {
    const today = dayOf(clock.now());
    await lines.forgetBefore(today);
    await told.forgetBefore(daysLater(today, -daysKept));
  };
