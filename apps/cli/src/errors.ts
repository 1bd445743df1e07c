/** The call is wrong (exit 2) or names something that does not exist (exit 3): told in one or more lines, without a trace. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly exitCode: number;
  constructor(message: string, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
