import { useEffect, useState } from 'react';
import { useTask } from '../calls/use-task.ts';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import type { Project } from '../jira/project.ts';
import { useSite } from '../site/site-context.tsx';
import { startSetUp } from '../site/site.ts';
import { qualityWorkTypes } from './quality-work-types.ts';

interface SetUpStatusProps {
  project: Project;
  onChange: () => Promise<void>;
}

const lookAgainMs = 2_000;

/** Whether the app has set this project up, and the button that starts it. */
export function SetUpStatus({ project, onChange }: SetUpStatusProps) {
  const { site } = useSite();
  const [started, setStarted] = useState(false);
  const task = useTask();
  const names = (project.issueTypes ?? []).map(({ name }) => name);
  const missing = qualityWorkTypes.filter((name) => !names.includes(name));
  const waiting = started && missing.length > 0;

  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void onChange(), lookAgainMs);
    return () => clearInterval(timer);
  }, [waiting, onChange]);

  async function start() {
    const done = await task.run(() => startSetUp(project.key));
    if (!done) return;
    setStarted(true);
    await onChange();
  }

  return (
    <section className="set-up" aria-label="Set-up">
      <p role="status">{sentence(site.appName, missing, waiting)}</p>
      {missing.length > 0 && !waiting && (
        <button
          type="button"
          className="button"
          aria-disabled={task.busy}
          onClick={() => {
            if (!task.busy) void start();
          }}
        >
          Set up {site.appName}
        </button>
      )}
      {task.refusal && <RefusalMessage refusal={task.refusal} takesFocus />}
    </section>
  );
}

function sentence(appName: string, missing: readonly string[], waiting: boolean): string {
  if (missing.length === 0) return `${appName} is set up in this project.`;
  if (waiting) {
    return `${appName} is setting this project up. You may leave; it goes on in the background, and each step shows under Invocations.`;
  }
  return `${appName} is not set up in this project: it has no work type ${missing.join(' or ')}.`;
}
