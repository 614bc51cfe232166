/** Exit codes, as other programs rely on them. */
export const EXIT = {
  done: 0,
  /** A gate failed: more rejects than allowed. */
  gate: 1,
  /** Wrong usage, or some input could not be read. */
  input: 2,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

/** A mistake of the user's: told in one line, without a stack. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
