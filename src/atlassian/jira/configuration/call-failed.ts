import type { ConfigurationFailure } from '../../../operations/provisioning/ports';

/** A call that did not succeed. Thrown between adapters and turned into a result where the port begins. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly told: ConfigurationFailure;

  constructor(told: ConfigurationFailure) {
    super(told.failure.kind);
    this.told = told;
  }
}
