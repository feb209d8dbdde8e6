import { type OutlineNode, outline } from '../../../src/domain/causes/outline';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { ProblemInWords } from '../problem/problem-in-words';

const Whys = ({ nodes }: { readonly nodes: readonly OutlineNode[] }) => (
  <ol>
    {nodes.map(({ cause, children }) => (
      <li key={cause.id}>
        {cause.text || 'A cause without words'}
        {cause.root ? ' (root cause)' : ''}
        {children.length > 0 ? <Whys nodes={children} /> : null}
      </li>
    ))}
  </ol>
);

interface VersionProps {
  readonly title: string;
  readonly document: CauseDocument | null;
  readonly absent: string;
}

/** One of two versions of an analysis, to be compared by eye. */
export const Version = ({ title, document, absent }: VersionProps) => (
  <section className="version k-stack-tight" aria-label={title}>
    <h3>{title}</h3>
    {document ? (
      <>
        <ProblemInWords problem={document.problem} />
        <Whys nodes={outline(document)} />
      </>
    ) : (
      <p>{absent}</p>
    )}
  </section>
);
