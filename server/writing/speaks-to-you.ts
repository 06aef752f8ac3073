import type { Reading } from '../support/reading.ts';

/** "You", where it means nobody else; without accents. */
const you =
  /^(?:you|your|yourself|du|dein|deine|deinen|vous|votre|vos|usted|ustedes|voce|voces|voi|vostro|vostra|u|uw|jij|jullie|jouw)$/;

/** Whether a sentence speaks to its reader. */
export function speaksToYou({ tokens, language }: Reading): boolean {
  return tokens.some(
    ({ word, raw, isFirst }) => you.test(word) || (language === 'de' && raw === 'Sie' && !isFirst),
  );
}
