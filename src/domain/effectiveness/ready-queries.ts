import type { CauseClass } from '../causes/cause';
import { causesPropertyKey } from '../causes/stored';
import type { Made } from '../provisioning/made';
import { fieldInJql, quotedInJql } from '../triage/jql-words';

/** What a problem shares with those that would show that it came back. */
export interface Shared {
  readonly process: string | null;
  readonly components: readonly string[];
  /** Of its root causes. */
  readonly classes: readonly CauseClass[];
}

/** A query that counts what a team would count anyway. */
export type ReadyQuery = { readonly jql: string } & (
  | { readonly kind: 'ofProcess' | 'complaintsOfProcess'; readonly process: string }
  | { readonly kind: 'withComponent'; readonly component: string }
  | { readonly kind: 'ofCauseClass'; readonly causeClass: CauseClass }
);

const every = <Item>(items: readonly Item[], query: (item: Item) => ReadyQuery): ReadyQuery[] =>
  items.map(query);

/** Queries for what came up before, as far as the case says what it is about; the closest to it first. */
export function readyQueries(
  { issueTypes, fields, options }: Pick<Made, 'issueTypes' | 'fields' | 'options'>,
  { process, components, classes }: Shared,
): ReadyQuery[] {
  const reports = `issuetype = ${issueTypes.nonconformance}`;
  const ofProcess = (name: string) =>
    `${reports} AND ${fieldInJql(fields.process)} = ${quotedInJql(name)}`;
  const processes = process === null ? [] : [process];
  return [
    ...every(components, (component) => ({
      kind: 'withComponent',
      component,
      jql: `${reports} AND component = ${quotedInJql(component)}`,
    })),
    ...every(processes, (name) => ({ kind: 'ofProcess', process: name, jql: ofProcess(name) })),
    ...every(processes, (name) => ({
      kind: 'complaintsOfProcess',
      process: name,
      jql: `${ofProcess(name)} AND ${fieldInJql(fields.source)} = ${options.source.complaint}`,
    })),
    ...every(classes, (causeClass) => ({
      kind: 'ofCauseClass',
      causeClass,
      jql: `${reports} AND issue.property[${causesPropertyKey}].rootClasses = ${quotedInJql(causeClass)}`,
    })),
  ];
}
