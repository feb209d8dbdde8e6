import { useAnswer } from '../calls/use-answer.ts';
import { useTask } from '../calls/use-task.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Moment } from '../controls/moment.tsx';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { readSchedules, runSchedule } from './schedule.ts';

/** Asks again whenever `asOf` moves on. */
export function Schedules({ asOf }: { asOf: string }) {
  const [answer, reload] = useAnswer('schedules', readSchedules, asOf);
  const task = useTask();

  async function run(key: string) {
    await task.run(() => runSchedule(key));
    await reload();
  }

  return (
    <section aria-labelledby="schedules">
      <h3 id="schedules">Schedules</h3>
      <Loaded answer={answer}>
        {(schedules) =>
          schedules.length === 0 ? (
            <p className="quiet">The app has none.</p>
          ) : (
            <ul className="plain schedules">
              {schedules.map(({ key, interval, lastRunAt, due }) => (
                <li key={key}>
                  <span className="grow">
                    {key}
                    <span className="quiet">
                      {' '}
                      · each {interval} ·{' '}
                      {lastRunAt === null ? (
                        'has not run yet'
                      ) : (
                        <>
                          last <Moment iso={new Date(lastRunAt).toISOString()} />
                        </>
                      )}
                      {due && lastRunAt !== null && ' · due'}
                    </span>
                  </span>
                  <button
                    type="button"
                    className="button"
                    aria-label={`Run now: ${key}`}
                    aria-disabled={task.busy}
                    onClick={() => {
                      if (!task.busy) void run(key);
                    }}
                  >
                    Run now
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {task.refusal && <RefusalMessage refusal={task.refusal} />}
    </section>
  );
}
