import { isIPv6 } from 'node:net';
import { matchSpans, type Pattern, type Span } from './match-spans.ts';

const part = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

/** Before four numbers with dots these say that it is a version or a place in a document. */
const versions =
  /(?:(?<!\p{L})(?:v|ver|vers|versions?|release|build|firmware|software|driver|patch|update|upgrade|revision|section|chapter|clause|§|fassung|ausgabe|treiber|abschnitt|kapitel|pilote|logiciel|chapitre|controlador|sección|capítulo|versión|versão|versione|wersj\p{L}{1,2}|sürüm\p{L}{0,4}|versie|バージョン|ファームウェア)[\s.:=#(]{0,3}(?:(?:number|nummer|no|nr|is|ist|est|es|é|to|auf|is now)[\s.:]{1,2}){0,2})$/iu;
/** Of two versions only the first has the word before it: "from 2.3.9.1 to 2.4.1.0". */
const another =
  /(?:\d+\.){3}\d+[\s,(]{1,3}(?:to|and|or|auf|und|oder|nach|à|et|a|y|e|naar|en|do|och|till)?[\s)]{0,2}$/iu;
const longestLead = 60;

const patterns: Pattern[] = [
  // Before the shorter form, which stands at the end of some: `::ffff:192.0.2.7`.
  {
    finds:
      /(?<![\p{L}\d:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:(?:\.\d{1,3}){3})?(?![\p{L}\d:]|\.\d)/dgiu,
    holds: (found) => /\d/.test(found) && isIPv6(found),
  },
  {
    finds: new RegExp(`(?<![\\w.-]|\\d[,:])(?:${part}\\.){3}${part}(?![\\w-]|\\.\\d|,\\d)`, 'dg'),
    holds: (_found, { text, start }) => !isVersion(text, start),
  },
];

/** Addresses of machines on the internet, which by law are data about people; not versions that look like them. */
export function findIps(text: string): Span[] {
  return matchSpans(text, patterns);
}

function isVersion(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - longestLead), start);
  if (versions.test(lead)) return true;
  const first = another.exec(lead);
  return first !== null && versions.test(lead.slice(0, first.index));
}
