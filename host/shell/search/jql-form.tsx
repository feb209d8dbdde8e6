import { useState, type FormEvent } from 'react';

interface JqlFormProps {
  jql: string;
  onSearch: (jql: string) => void;
}

/** What is typed stays, also when Jira does not accept it. */
export function JqlForm({ jql, onSearch }: JqlFormProps) {
  const [draft, setDraft] = useState(jql);

  function search(event: FormEvent) {
    event.preventDefault();
    onSearch(draft.trim());
  }

  return (
    <form role="search" className="jql-form" onSubmit={search}>
      <label htmlFor="jql" className="label">
        JQL
      </label>
      <div className="jql-line">
        <input
          id="jql"
          type="text"
          spellCheck={false}
          autoComplete="off"
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
        <button type="submit" className="button primary">
          Search
        </button>
      </div>
    </form>
  );
}
