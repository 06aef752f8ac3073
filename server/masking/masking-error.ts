const messages = {
  /** Something went wrong while masking; nobody knows what the text still holds. */
  masking_failed: 'Personal data could not be masked, so nothing was sent.',
  /** A finder still finds personal data in what was about to be sent. */
  not_masked: 'Personal data was left in a text for a model, so nothing was sent.',
} as const;

/** Why a text must not be sent to a model. It never quotes the text, and has no `cause`, which could. */
export class MaskingError extends Error {
  readonly code: keyof typeof messages;
  /** What was left, by kind. */
  readonly kinds: readonly string[];

  constructor(code: keyof typeof messages, kinds: readonly string[] = []) {
    super(messages[code]);
    this.name = 'MaskingError';
    this.code = code;
    this.kinds = kinds;
  }
}
