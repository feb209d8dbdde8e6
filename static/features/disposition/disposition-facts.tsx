import {
  dispositionWords,
  softwareMeansWords,
} from '../../../src/contract/wording/case/disposition';
import type { Disposition } from '../../../src/domain/case-file/disposition';
import { Lozenge } from '../../kit/lozenge';
import { CalendarDay } from '../people/calendar-day';
import { Day } from '../people/moment';
import { Person } from '../people/person';

/** A disposition with all that is on record about it. */
export function DispositionFacts({ disposition }: { readonly disposition: Disposition }) {
  const { kind, means, quantity, decidedBy, decidedOn, concession, note, reverified } = disposition;
  const { name, clause } = dispositionWords[kind];
  return (
    <>
      <div className="case-list-head">
        <strong>{means ? `${name}: ${softwareMeansWords[means].name.toLowerCase()}` : name}</strong>
        {quantity ? (
          <span>
            {quantity.amount} {quantity.unit}
          </span>
        ) : null}
        <span className="k-small k-subtle">{clause}</span>
        {reverified ? (
          <Lozenge tone={reverified.result === 'conforms' ? 'success' : 'warning'}>
            {reverified.result === 'conforms' ? 'Conforms now' : 'Does not conform yet'}
          </Lozenge>
        ) : null}
      </div>
      <p className="k-small k-subtle">
        <Person id={decidedBy} /> decided on <CalendarDay on={decidedOn} />
        {concession ? ` · concession ${concession}` : ''}
      </p>
      {note.trim() === '' ? null : <p className="k-small">{note}</p>}
      {reverified ? (
        <p className="k-small">
          <Person id={reverified.by} /> looked again on <Day at={reverified.at} />: “
          {reverified.note}”
        </p>
      ) : null}
      {kind === 'corrected' && !reverified ? (
        <p className="k-small case-concern">
          It was put right. Nobody has looked yet whether it conforms now.
        </p>
      ) : null}
      {kind === 'concession' && !concession ? (
        <p className="k-small case-concern">Where does the concession stand?</p>
      ) : null}
    </>
  );
}
