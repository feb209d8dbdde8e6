import type { DocumentKind } from '../../record/document-kind';
import { type ProjectPolicy, usualPolicy } from '../policy';
import { applyPolicy } from './apply-policy';
import { PolicyCommand } from './command';
import type { PolicyRefusalReason } from './refusal';

function readLogged(raw: unknown): PolicyCommand | undefined {
  const read = PolicyCommand.safeParse(raw);
  return read.success ? read.data : undefined;
}

/** A project's policy as its log makes it. */
export const policyRecord: DocumentKind<ProjectPolicy, PolicyCommand, PolicyRefusalReason> = {
  empty: usualPolicy,
  apply: applyPolicy,
  logged: (command) => command,
  readLogged,
};
