import type { AdfNode } from '../../../src/contract/wording/adf/document';
import { linesOf } from '../../../src/contract/wording/adf/lines-of';
import { partTitle } from '../../../src/contract/wording/adf/part';
import type { Block } from '../../../src/contract/wording/report/blocks';
import { ReportView } from './report-view';

interface PartPreviewProps {
  /** What an earlier time put there; undefined when there was none. */
  readonly earlier: AdfNode | undefined;
  /** The description has nothing else yet. */
  readonly isAlone: boolean;
  /** The description was changed since it was last shown here. */
  readonly isChanged: boolean;
  readonly report: readonly Block[];
}

/** What will stand in the description, and what makes room for it. */
export const PartPreview = ({ earlier, isAlone, isChanged, report }: PartPreviewProps) => (
  <>
    {isChanged ? (
      <p role="status">
        The description was changed meanwhile. Look again before you put this there.
      </p>
    ) : null}
    {earlier ? (
      <>
        <p>
          This takes the place of the box “{partTitle}”. All else in the description stays as it is.
        </p>
        <details>
          <summary>What stands in the box now and will be replaced</summary>
          <div className="report">
            {linesOf(earlier).map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
        </details>
      </>
    ) : (
      <p>
        {isAlone
          ? 'The description is empty. This will stand there, in a box of its own:'
          : 'This will stand at the end of the description, in a box of its own. What stands there now stays as it is.'}
      </p>
    )}
    <div className="report-box">
      <p className="report-box-title">{partTitle}</p>
      <ReportView report={report} />
    </div>
  </>
);
