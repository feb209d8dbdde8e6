import type { Problem } from '../../../src/domain/causes/document';
import { problemLines } from './problem-lines';
import './problem.css';

/** The problem, folded to what there is to read. */
export function ProblemInWords({ problem }: { readonly problem: Problem }) {
  const { what, facts, requirement } = problemLines(problem);
  if (!what && !facts && !requirement) return <p>Nobody has said yet what is wrong.</p>;
  return (
    <div className="problem-in-words">
      {what ? <p className="problem-what">{what}</p> : null}
      {facts ? <p>{facts}</p> : null}
      {requirement ? <p>{requirement}</p> : null}
    </div>
  );
}
