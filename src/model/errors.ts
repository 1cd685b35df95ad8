/**
 * An error worded for the person who can act: what happened, where, and what to do.
 * `where` is a place (file and line, URL, field); `cure` an instruction. The cause is kept.
 */
export class QuellwerkError extends Error {
  readonly code: string;
  readonly where: string;
  readonly cure: string;

  constructor(code: string, what: string, where: string, cure: string, cause?: unknown) {
    super(what, cause === undefined ? undefined : { cause });
    this.name = 'QuellwerkError';
    this.code = code;
    this.where = where;
    this.cure = cure;
  }

  /** The one line every interface prints: `what (where). Cure` */
  get line(): string {
    return `${this.message} (${this.where}). ${this.cure}`;
  }
}

/** A value that does not satisfy a model type; thrown by the checking constructors. */
export class InvalidValue extends QuellwerkError {
  constructor(what: string, where: string, cure = 'This is a defect in the program; please report it.') {
    super('invalid-value', what, where, cure);
    this.name = 'InvalidValue';
  }
}

/** For exhaustive switches: does not compile while a case is unhandled. */
export function unreachable(value: never): never {
  throw new InvalidValue(`unhandled case ${JSON.stringify(value)}`, 'exhaustive switch');
}

export const messageOf = (error: unknown): string =>
  error instanceof QuellwerkError ? error.line : error instanceof Error ? error.message : String(error);
