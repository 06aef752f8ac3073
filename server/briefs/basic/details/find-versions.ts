import type { Utterance } from '../utterances.ts';
import { anywhere } from '../words/lexicon.ts';
import type { Found } from './find-details.ts';

/** Products whose number means nothing without their name. */
const products =
  '[iI][oO][sS]|iPadOS|[aA]ndroid|[wW]indows(?: Server)?|macOS|Mac OS X?|OS X|watchOS|Ubuntu|Debian|Fedora|Chrome|Firefox|Safari|Edge|Opera|Node(?:\\.js)?|PHP|Java|Python|MySQL|Postgres(?:QL)?|Excel|Outlook|Office|WordPress|Magento|Shopify|SAP|One ?UI';
const product = new RegExp(
  `(?<![\\p{L}])(?:${products})\\s?(?:version |v|Version )?\\d+(?:\\.\\d+)*(?:\\s?(?:Pro|Home|LTS|beta)\\b)?(?![\\d])`,
  'gu',
);
const dotted =
  /(?<![\p{Script=Latin}\d.,/-])v?\d+(?:\.\d+){1,4}(?:[-+]?(?:beta|alpha|rc|b|build)[\w.]*|-[a-z]\w*)?(?![\d\p{Script=Latin}.,]*\d|\p{Script=Latin}|\s?(?:€|%|\$|EUR|km|kg|cm|mm|GB|MB))/giu;
const marked = /^v\d/i;
/** How far before a number the word may stand that makes it a version. */
const reach = 30;

/** Numbers of software: with the name of a known product, after a word for it, or with three parts. */
export function findVersions({ text, lexicon }: Utterance): Found[] {
  const words = lexicon && anywhere(lexicon.words.version, lexicon.language);
  const named = [...text.matchAll(product)].map((match) => ({
    value: match[0],
    start: match.index,
  }));
  const plain = [...text.matchAll(dotted)]
    .map((match) => ({ value: match[0], start: match.index }))
    .filter(({ value, start }) => {
      const parts = value.split('.').length;
      const before = text.slice(Math.max(0, start - reach), start);
      const isAfterWord = words?.test(before) === true;
      if (isAddress(value) || isDay(value)) return isAfterWord && !isDay(value);
      return parts >= 3 || marked.test(value) || isAfterWord;
    });
  const single = words
    ? [
        ...text.matchAll(
          /(?<=(?:version|versión|versão|バージョン|firmware|build|ver\.?)\s?)v?\d+\w*(?![.\d])/giu,
        ),
      ].map((match) => ({ value: match[0], start: match.index }))
    : [];
  return [...named, ...plain, ...single].map((found) => ({ kind: 'version', ...found }));
}

function isAddress(value: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(value);
}

/** "12.03.2026" is a day, whatever stands before it. */
function isDay(value: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:20)?\d{2}$/.test(value);
}
