/** A language as its reader calls it; one that nobody knows stands as it is. @param tag BCP 47, or as Zendesk spells it */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
