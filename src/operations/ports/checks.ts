import type { AccountId, IssueId, IssueKey } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import type { FromJira } from '../ports';

/** A CAPA that stands where effects are looked at, with the raw values of Ratchet's properties. */
export interface CheckedCapa {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface CheckedPage {
  readonly capas: readonly CheckedCapa[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** The CAPAs of a project that stand where effects are looked at. */
export interface CheckedCapas {
  page(made: Made, from: string | null): FromJira<CheckedPage>;
}

/** The app's own account, in whose name it looks by itself. */
export interface OwnAccount {
  account(): FromJira<AccountId>;
}
