import { JiraError } from '../../request.ts';

/** Gathers the refusals of single fields, so that one answer names them all. */
export class FieldErrors {
  private readonly fields: Record<string, string> = {};

  /** Runs a step that may refuse a field; what it returns is lost when it did. */
  attempt<T>(step: () => T, otherwise: T): T {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof JiraError) || Object.keys(error.fields).length === 0) throw error;
      for (const [fieldId, message] of Object.entries(error.fields)) this.add(fieldId, message);
      return otherwise;
    }
  }

  /** The first refusal of a field stands. */
  add(fieldId: string, message: string): void {
    this.fields[fieldId] ??= message;
  }

  /** Throws one 400 with everything that was refused. */
  settle(): void {
    if (Object.keys(this.fields).length > 0) throw new JiraError(400, '', this.fields);
  }
}
