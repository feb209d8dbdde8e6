/** A refusal of Forge's key-value store, as @forge/kvs expects it. */
export class KvsError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const keyNotFound = (key: string) =>
  new KvsError(404, 'KEY_NOT_FOUND', `There is nothing under the key ${key}.`);
