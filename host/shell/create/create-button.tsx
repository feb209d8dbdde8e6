import { useEffect, useState } from 'react';
import { readProject } from '../jira/project.ts';
import type { Route } from '../routing/route.ts';
import { useSite } from '../site/site-context.tsx';
import { CreateDialog } from './create-dialog.tsx';
import { emptyIssueDraft } from './issue-draft.ts';

/** What was typed outlives the dialog until the issue is made. */
export function CreateButton({ route }: { route: Route }) {
  const { site } = useSite();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(emptyIssueDraft);

  useEffect(() => {
    if (route.page !== 'create') return;
    const { projectId, typeId, summary } = route;
    readProject(projectId).then(
      ({ key }) => {
        setDraft({ projectKey: key, typeId, fields: { summary } });
        setOpen(true);
      },
      // One that may not be seen is not chosen: the dialog asks.
      () => setOpen(true),
    );
  }, [route]);

  function begin() {
    const projectKey = draft.projectKey || (projectOf(route) ?? site.story.projectKey ?? '');
    setDraft({ ...draft, projectKey });
    setOpen(true);
  }

  return (
    <>
      <button type="button" className="button primary" onClick={begin}>
        Create
      </button>
      {open && (
        <CreateDialog
          draft={draft}
          onDraft={setDraft}
          onClose={() => setOpen(false)}
          onCreated={() => {
            setDraft(emptyIssueDraft);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function projectOf(route: Route): string | null {
  if (route.page === 'project') return route.projectKey;
  if (route.page === 'issue') return route.issueKey.replace(/-\d+$/, '');
  return null;
}
