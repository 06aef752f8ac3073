/** The name of a language as prompts give it: in English, beside its tag, e.g. "German (de)". */
export function writeIn(locale: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
  return `${name} (${locale})`;
}
