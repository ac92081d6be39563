/** The connection ended before the answer came: what was asked may or may not be done, or be done any moment. */
export class LostAnswer extends Error {
  override readonly name = 'LostAnswer';
  /** The process of the server that may still be at it. */
  readonly backend: number;

  constructor(backend: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.backend = backend;
  }
}
