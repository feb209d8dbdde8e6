import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { usePlanning } from './action-planning';
import type { Target } from './use-target';

interface AsksMoreProps {
  readonly target: Target;
  readonly summary: string;
}

/** Jira wants more for this kind of issue than the form asks. */
export function AsksMore({ target: { project, workType, wanted }, summary }: AsksMoreProps) {
  const { openCreateForm } = usePlanning();
  if (project === null || workType === null || !wanted || wanted.alsoRequired.length === 0) {
    return null;
  }
  return (
    <Notice tone="information" title="Jira asks for more here">
      <p>
        {project.name} also wants: {wanted.alsoRequired.join(', ')}. Create the issue in Jira’s own
        form, then link it here by its key.
      </p>
      <Button onClick={() => openCreateForm(project.id, workType, summary)}>
        Open Jira’s form
      </Button>
    </Notice>
  );
}
