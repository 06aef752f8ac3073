import { isIban } from './check-digits.ts';
import type { Span } from './match-spans.ts';

/** How long the account numbers of each country are (IBAN registry of ISO 13616). */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BF28 BG22 BH22 BI27 BJ28 BR29 BY28 CG27 CH21 CI28 CM27 CR22 CV25 ' +
    'CY28 CZ24 DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GA27 GB22 GE22 GI23 GL18 GQ27 ' +
    'GR27 GT28 GW25 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MA28 MC27 MD24 ME22 MG27 MK19 ML28 MN20 MR27 MT31 MU30 MZ25 NE28 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SN28 SO23 ST25 SV28 TD27 ' +
    'TG28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const beginning = /(?<![\p{L}\p{N}])[A-Z]{2} ?\d ?\d/giu;
const most = 80;

/** Account numbers, in capitals or not, as long as their country has them and with the right check digits. */
export function findIbans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: match, index } of text.matchAll(beginning)) {
    const length = lengths.get(match.slice(0, 2).toUpperCase());
    if (length === undefined || index < (spans.at(-1)?.end ?? 0)) continue;
    const end = endOf(text, index, length);
    const found =
      end &&
      text
        .slice(index, end)
        .toUpperCase()
        .replace(/[^A-Z\d]/g, '');
    if (end && found && isMostlyDigits(found) && isIban(found)) spans.push({ start: index, end });
  }
  return spans;
}

/** Behind so many letters and digits, with at most one sign between two of them, and not within a word. */
function endOf(text: string, start: number, length: number): number | undefined {
  let left = length;
  for (let at = start; at < Math.min(text.length, start + most); at++) {
    const char = text[at] ?? '';
    const isSign = isLetterOrDigit(text, at);
    if (!isSign && !(' .\n-'.includes(char) && isLetterOrDigit(text, at + 1))) return undefined;
    if (isSign) left--;
    if (left === 0) return isLetterOrDigit(text, at + 1) ? undefined : at + 1;
  }
  return undefined;
}

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Words can have the right check digits, too. */
function isMostlyDigits(iban: string): boolean {
  return iban.replace(/\D/g, '').length * 2 > iban.length;
}
