import { CauseDocument } from '../../../src/domain/causes/document';
import { inOrder } from '../../../src/domain/causes/tree';

/** What is wrong with the document as a document; empty when nothing is. */
export function faultsOf(document: CauseDocument): string[] {
  const nodes = new Set<string>(['problem', 'analysis', ...document.causes.map(({ id }) => id)]);
  const rows = new Set(document.isIsNot?.map(({ id }) => id));
  const parsed = CauseDocument.safeParse(JSON.parse(JSON.stringify(document)));
  return [
    parsed.success ? [] : ['does not parse'],
    inOrder(document.causes)
      .map(({ id }) => id)
      .join() === document.causes.map(({ id }) => id).join()
      ? []
      : ['is a cycle, or out of order'],
    document.causes.every(({ parent }) => parent === null || nodes.has(parent))
      ? []
      : ['has a parent that is not there'],
    document.kept.every(({ node }) => nodes.has(node)) ? [] : ['keeps what is not there'],
    document.causes.every(({ explains = [] }) => explains.every(({ row }) => rows.has(row)))
      ? []
      : ['accounts for a row that is not there'],
    [document.problem, ...document.causes].every(
      ({ evidence }) => new Set(evidence.map(({ id }) => id)).size === evidence.length,
    )
      ? []
      : ['rests on one piece of evidence twice'],
    document.causes.every(
      ({ actions }) => new Set(actions.map(({ id }) => id)).size === actions.length,
    )
      ? []
      : ['has one action twice'],
    new Set(document.kept.map(({ rule, node }) => `${rule} ${node}`)).size === document.kept.length
      ? []
      : ['keeps one finding twice'],
    document.causes.some(({ root, standing }) => root && standing.kind === 'ruledOut')
      ? ['has a root that is ruled out']
      : [],
  ].flat();
}

/** Makes any attempt to change it throw. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
