/**
 * In which of its languages each article is to be suggested: the one asked for, else another one of the same language
 * ("en-gb" for "en-us"). Where no article at all is in that language, each in the first it has, since an article in
 * another language may help an agent more than none.
 *
 * @param wanted as Zendesk spells a locale, or a bare language
 */
export function chooseLocales(
  translations: readonly { articleId: string; locale: string }[],
  wanted: string,
): Map<string, string> {
  const exact = wanted.toLowerCase();
  const language = languageOf(exact);
  const sorted = translations
    .map(({ articleId, locale }) => ({
      articleId,
      locale,
      distance:
        locale.toLowerCase() === exact ? 0 : languageOf(locale.toLowerCase()) === language ? 1 : 2,
    }))
    .sort((a, b) => a.distance - b.distance || (a.locale < b.locale ? -1 : 1));
  const isAny = sorted.some(({ distance }) => distance < 2);
  const chosen = new Map<string, string>();
  for (const { articleId, locale, distance } of sorted) {
    if (!chosen.has(articleId) && (distance < 2 || !isAny)) chosen.set(articleId, locale);
  }
  return chosen;
}

function languageOf(locale: string): string {
  return locale.split(/[-_]/)[0] ?? '';
}
