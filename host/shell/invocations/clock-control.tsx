import { useTask } from '../calls/use-task.ts';
import { Moment } from '../controls/moment.tsx';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { useSite } from '../site/site-context.tsx';
import { later, moveClock, type Stride } from './site-clock.ts';

const strides: readonly Stride[] = ['day', 'week', 'month'];

/** Lets time pass on the whole site: for people, for the app's functions and in its frames. */
export function ClockControl({ onMoved }: { onMoved: () => void }) {
  const { site, reload } = useSite();
  const task = useTask();
  const now = new Date(Date.now() + site.clockAheadMs);

  async function move(to: Date | null) {
    if (task.busy) return;
    await task.run(() => moveClock(to));
    await reload();
    onMoved();
  }

  return (
    <section aria-labelledby="site-clock">
      <h3 id="site-clock">The site’s clock</h3>
      <p className="quiet" role="status">
        {task.busy ? (
          'Moving, and running what came due…'
        ) : (
          <>
            It is <Moment iso={now.toISOString()} /> on this site
            {site.clockAheadMs === 0 ? '.' : ', ahead of your own clock.'}
          </>
        )}
      </p>
      <div className="clock-moves" role="group" aria-label="Move the site’s clock">
        {strides.map((stride) => (
          <button
            key={stride}
            type="button"
            className="button"
            aria-disabled={task.busy}
            onClick={() => void move(later(now, stride))}
          >
            +1 {stride}
          </button>
        ))}
        {site.clockAheadMs !== 0 && (
          <button
            type="button"
            className="button"
            aria-disabled={task.busy}
            onClick={() => void move(null)}
          >
            Back to now
          </button>
        )}
      </div>
      <p className="quiet small">
        Each schedule that comes due runs once. Going back to now does not undo what was recorded
        meanwhile: it keeps its later dates.
      </p>
      {task.refusal && <RefusalMessage refusal={task.refusal} />}
    </section>
  );
}
