import { checks } from '../compose/effect';
import { logged } from './logged';

/** A project that fails has written its line, and keeps no other from its turn. */
const goOn = (): void => undefined;

/** Each hour: opens the effectiveness checks whose day has come, project by project. */
export async function openAllChecks(): Promise<void> {
  const budget = checks.budget();
  for (const made of await checks.projects()) {
    await logged('openChecks', async () => {
      const done = await checks.open(made, () => budget.allowsMore());
      if (!done.ok) return done.refusal.reason;
      const { opened, failed } = done.value;
      return `opened ${opened}, failed ${failed}`;
    }).catch(goOn);
  }
}
