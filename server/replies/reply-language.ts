import { replyLanguages } from '../contract/reply.ts';

/**
 * The language of a reply: what the agent chose, else that of the customer's words, else that of their profile in
 * Zendesk, else English.
 *
 * @param told.locale as Zendesk spells it
 */
export function replyLanguage(told: {
  chosen: string | undefined;
  detected: string | undefined;
  locale: string | undefined;
}): string {
  return primaryOf(told.chosen ?? told.detected ?? told.locale ?? 'en');
}

/** "pt" of "pt-BR" */
export function primaryOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Whether sentences in a language can be checked. */
export function isChecked(language: string): boolean {
  return (replyLanguages as readonly string[]).includes(language);
}
