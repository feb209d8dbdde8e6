import { unexplainedExtension } from '../../../src/domain/actions/extension';
import { useCase } from '../case/case-context';
import { DueShown } from './due-shown';
import { ExtensionShown } from './extension-shown';

/** The due date of the case itself. */
export function OwnDue() {
  const { record, file, circumstances } = useCase();
  const { due } = circumstances.facts;
  if (!due || due.originalDue === null) return null;
  const issue = { id: record.id, key: record.key };
  return (
    <>
      <p className="k-small k-subtle">
        {record.key} itself: <DueShown {...due} />
      </p>
      <ExtensionShown issue={issue} unexplained={unexplainedExtension(due, file.extensions)} />
    </>
  );
}
