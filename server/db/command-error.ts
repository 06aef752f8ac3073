/** A command that cannot be carried out, in words for whoever gave it. */
export class CommandError extends Error {
  readonly code = 'command_refused';
  constructor(message: string) {
    super(message);
    this.name = 'CommandError';
  }
}
