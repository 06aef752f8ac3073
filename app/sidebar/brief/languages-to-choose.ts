const common = ['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt-BR'];

export interface Language {
  /** BCP 47 */
  code: string;
  /** In the reader's language. */
  name: string;
}

/**
 * Languages an agent may want to read a brief in: those of the ticket and of the agent, and the common ones, by name.
 *
 * @param own may hold the same one twice, or none
 */
export function languagesToChoose(own: (string | undefined)[], locale: string): Language[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const codes = [...own.filter((code) => code !== undefined), ...common];
  const byName = new Map<string, string>();
  for (const code of codes) {
    const name = names.of(code) ?? code;
    if (!byName.has(name)) byName.set(name, code);
  }
  return [...byName]
    .map(([name, code]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
