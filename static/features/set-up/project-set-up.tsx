import { useCallback, useEffect, useState } from 'react';
import type { Plan } from '../../../src/contract/admin';
import type { Progress } from '../../../src/domain/provisioning/progress';
import type { Refusal, Wire } from '../../../src/contract/wire';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { Refused } from '../refusal/refused';
import { PlanView } from './plan-view';
import { ProgressView } from './progress-view';
import type { Project } from './project-choice';

/** What the app can do about one project's set-up. */
export interface SettingUp {
  readonly plan: (project: Project) => Promise<Wire<Plan>>;
  readonly apply: (project: Project) => Promise<Wire<{ jobId: string }>>;
  readonly status: (project: Project) => Promise<Wire<Progress>>;
}

interface ProjectSetUpProps {
  readonly project: Project;
  readonly settingUp: SettingUp;
}

const pollEvery = 1_500;

/** One project: the plan, the button, the progress. */
export function ProjectSetUp({ project, settingUp }: ProjectSetUpProps) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [busy, setBusy] = useState<string | null>('Reading how it stands');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const look = useCallback(async () => {
    const answer = await settingUp.status(project);
    setBusy(null);
    if (answer.ok) setProgress(answer.value);
    else setRefusal(answer.refusal);
  }, [settingUp, project]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (progress?.state !== 'running') return;
    const timer = window.setTimeout(() => void look(), pollEvery);
    return () => window.clearTimeout(timer);
  }, [progress, look]);

  const run = async <Value,>(label: string, call: () => Promise<Wire<Value>>) => {
    setBusy(label);
    setRefusal(null);
    const answer = await call();
    setBusy(null);
    if (answer.ok) return answer.value;
    setRefusal(answer.refusal);
    return null;
  };
  const seePlan = async () => {
    setPlan(await run('Looking at the project', () => settingUp.plan(project)));
  };
  const apply = async () => {
    if (!(await run('Starting', () => settingUp.apply(project)))) return;
    setPlan(null);
    await look();
  };
  const running = progress?.state === 'running';
  const begun = progress?.state === 'failed' || progress?.state === 'done';

  return (
    <section className="k-stack" aria-label={`Set-up of ${project.name}`}>
      <h2>{project.name}</h2>
      {progress ? <ProgressView progress={progress} /> : null}
      {refusal ? <Refused title="That did not work" refusal={refusal} /> : null}
      {plan ? <PlanView plan={plan} /> : null}
      {busy ? <Loading label={busy} /> : null}
      {!running && !busy ? (
        <div className="k-row">
          <Button looks={plan ? 'default' : 'primary'} onClick={() => void seePlan()}>
            {plan ? 'Look again' : 'See the plan'}
          </Button>
          {plan || begun ? (
            <Button
              looks={plan ? 'primary' : 'default'}
              unavailable={plan && !plan.possible ? 'A step is in the way: see the plan.' : null}
              onClick={() => void apply()}
            >
              {progress?.state === 'failed' ? 'Go on' : begun ? 'Check and repair' : 'Set up'}
            </Button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
