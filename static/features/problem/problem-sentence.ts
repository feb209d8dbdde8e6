import type { Problem } from '../../../src/domain/causes/document';

const said = (text: string): string => text.trim().replace(/[.;\s]+$/, '');

/** The problem in one paragraph, of what has been said so far; empty when nothing was. */
export function problemSentence(problem: Problem): string {
  const place = [problem.what, problem.where, problem.when].map(said).filter(Boolean).join(', ');
  const count = said(problem.howMany);
  const requirement = said(problem.requirement);
  return [place, count, requirement ? `Should be: ${requirement}` : '']
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}
