import { memo } from 'react';
import { readingWords } from '../../../src/contract/wording/cause-words';
import type { Cause } from '../../../src/domain/causes/cause';
import type { CauseId } from '../../../src/domain/id';
import { classLabel, legLabel } from '../five-whys/words';
import { ActionKeys } from './action-keys';
import { Blank } from './blank';
import { CauseDetails } from './cause-details';
import { CauseWords } from './cause-words';
import { ClassPick, LegPick, ReadingPick } from './picks';
import { StateMarks } from './state-marks';

export interface RowActs {
  readonly select: (id: CauseId) => void;
  readonly write: (id: CauseId) => void;
  /** Writing is over; `stays` when the caret belongs back on the row. */
  readonly endWriting: (id: CauseId, stays: boolean) => void;
  readonly unfold: (id: CauseId) => void;
}

interface CauseRowProps {
  readonly cause: Cause;
  readonly number: string;
  readonly depth: number;
  readonly isBeneathRuledOut: boolean;
  readonly isSelected: boolean;
  /** Where Tab enters the table: of 300 rows, it visits the buttons of this one. */
  readonly isEntry: boolean;
  readonly isWriting: boolean;
  readonly isUnfolded: boolean;
  readonly editable: boolean;
  readonly acts: RowActs;
}

/** One cause with all that is known of it. Its choices stand open only where somebody is: 300 rows stay light. */
export const CauseRow = memo(function CauseRow(props: CauseRowProps) {
  const { cause, number, depth, isBeneathRuledOut, isSelected, isEntry, isWriting, isUnfolded } =
    props;
  const { editable, acts } = props;
  const picks = isSelected && editable;
  const details = `details-${cause.id}`;
  const evidence = cause.evidence.length === 0 ? 'None' : `${cause.evidence.length}`;
  const isWordless = cause.text.trim() === '';

  return (
    <>
      <tr
        role="row"
        className="cause-row"
        data-standing={isBeneathRuledOut ? 'ruledOut' : cause.standing.kind}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => acts.select(cause.id)}
      >
        <td role="cell" className="cause-row-number" data-depth={depth}>
          {number}
        </td>
        <th role="rowheader" scope="row">
          {isWriting && editable ? (
            <CauseWords
              cause={cause}
              number={number}
              onDone={(stays) => acts.endWriting(cause.id, stays)}
            />
          ) : (
            <button
              type="button"
              className="cause-row-text"
              dir="auto"
              data-cause={cause.id}
              tabIndex={isEntry ? 0 : -1}
              title={editable ? 'Press Enter to reword' : undefined}
              onFocus={() => acts.select(cause.id)}
              onClick={() => {
                if (editable) acts.write(cause.id);
              }}
            >
              {isWordless ? <span className="k-subtle">A cause without words</span> : cause.text}
            </button>
          )}
        </th>
        <td role="cell" data-label="Question">
          {picks ? <LegPick cause={cause} number={number} /> : legLabel(cause.leg)}
        </td>
        <td role="cell" data-label="Class" data-empty={cause.class === 'unknown' || undefined}>
          {picks ? (
            <ClassPick cause={cause} number={number} />
          ) : cause.class === 'unknown' ? (
            <Blank words={classLabel(cause.class)} />
          ) : (
            classLabel(cause.class)
          )}
        </td>
        <td role="cell" data-label="State">
          <StateMarks cause={cause} isBeneathRuledOut={isBeneathRuledOut} />
        </td>
        <td role="cell" data-label="Evidence">
          <button
            type="button"
            className="k-button k-button-link"
            tabIndex={isEntry ? 0 : -1}
            aria-expanded={isUnfolded}
            aria-controls={isUnfolded ? details : undefined}
            aria-label={`Evidence of ${number}: ${evidence}. Details`}
            onClick={() => acts.unfold(cause.id)}
          >
            {evidence} <span aria-hidden="true">{isUnfolded ? '▾' : '▸'}</span>
          </button>
        </td>
        <td role="cell" data-label="Read back" data-empty={cause.reading === 'unread' || undefined}>
          {picks ? (
            <ReadingPick cause={cause} number={number} />
          ) : cause.reading === 'unread' ? (
            <Blank words={readingWords.unread} />
          ) : (
            readingWords[cause.reading]
          )}
        </td>
        <td role="cell" data-label="Actions" data-empty={cause.actions.length === 0 || undefined}>
          <ActionKeys actions={cause.actions} isEntry={isEntry} />
        </td>
      </tr>
      {isUnfolded ? <CauseDetails id={details} cause={cause} number={number} /> : null}
    </>
  );
});
