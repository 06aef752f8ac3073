const key = 'sidebrief.brief-language';

/**
 * The language in which a model writes for this agent: the one they chose, else the one they use Zendesk in. A region
 * matters only where it is written differently.
 *
 * @param agentLocale as Zendesk names it, e.g. `en-GB`
 * @returns BCP 47, e.g. `en`, `pt-BR`
 */
export function briefLocale(agentLocale: string): string {
  return chosen() ?? writtenForm(agentLocale);
}

/** Keeps the agent's choice in this browser; `undefined` goes back to their Zendesk language. */
export function chooseBriefLocale(locale: string | undefined): void {
  try {
    if (locale === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, locale);
  } catch {
    // Where a browser keeps nothing for embedded pages, the choice lasts as long as the page.
  }
  ofThisPage = locale;
}

let ofThisPage: string | undefined;

function chosen(): string | undefined {
  if (ofThisPage !== undefined) return ofThisPage;
  try {
    const kept = localStorage.getItem(key) ?? undefined;
    return kept === undefined ? undefined : writtenForm(kept);
  } catch {
    return undefined;
  }
}

function writtenForm(locale: string): string {
  try {
    const { language, region } = new Intl.Locale(locale);
    return region && (language === 'pt' || language === 'zh') ? `${language}-${region}` : language;
  } catch {
    return 'en';
  }
}
