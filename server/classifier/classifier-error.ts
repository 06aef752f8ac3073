/** Bytes that are no classifier, or none that this release can read. Train anew. */
export class ClassifierError extends Error {
  readonly code: 'classifier_damaged' | 'classifier_version_unknown';

  constructor(code: ClassifierError['code'], message: string) {
    super(message);
    this.name = 'ClassifierError';
    this.code = code;
  }
}
