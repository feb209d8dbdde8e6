import { reminders } from '../compose/reminders';
import { logged } from './logged';

/** A project that fails has written its line, and keeps no other from its turn. */
const goOn = (): void => undefined;

/** Each hour: the digest of the day where it is due, project by project. */
export async function remindAll(): Promise<void> {
  const budget = reminders.budget();
  for (const made of await reminders.projects()) {
    await logged('remind', async () => {
      const done = await reminders.remind(made, budget);
      if (!done.ok) return done.refusal.reason;
      const { kind, told, failed } = done.value;
      return `${kind}, told ${told}, failed ${failed}`;
    }).catch(goOn);
  }
  await logged('remind.forget', async () => {
    await reminders.forgetOld();
    return 'done';
  }).catch(goOn);
}
