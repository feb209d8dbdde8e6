import { Ladder } from './ladder';
import './policy.css';
import { QualityManagers } from './quality-managers';

/** Who is reminded of what. */
export const Reminders = () => (
  <div className="k-stack">
    <Ladder />
    <QualityManagers />
  </div>
);
