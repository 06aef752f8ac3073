import type { LeftOutPart } from '../contract/left-out.ts';

/** Letters and digits in a row that nobody reads: not a word, not a number, longer than any serial. */
const blob = /(?<![\w/+=.-])(?=[\w/+=-]*\d)(?=[\w/+=-]*[A-Za-z])[A-Za-z0-9+/=_-]{60,}(?![\w])/g;
const picture =
  /\[(?:cid|image|inline image|logo|bild|imagen|imagem|画像)[:：][^\]\n]{0,200}\]|\bcid:[\w.@-]+/giu;
const address = /https?:\/\/[^\s<>"'）」]+/g;
/** Parameters by which a sender follows who clicks (the names that mailing services use). */
const following =
  /^(?:utm_\w+|mc_[ce]id|_hs\w+|mkt_tok|fbclid|gclid|vero_\w+|trk\w*|oly_\w+_id|elq\w*|sfmc_\w+|token|sig|signature|cid|rid|uid|hash)$/i;
const longestParameter = 40;

/**
 * Takes out what machines wrote for machines: names of embedded pictures, long encoded rows, and the parts of
 * web addresses that only follow the reader. The rest of an address stays.
 */
export function findTracking(text: string): { text: string; leftOut: LeftOutPart[] } {
  const leftOut: LeftOutPart[] = [];
  const take = (part: string): string => {
    leftOut.push({ kind: 'tracking', text: part });
    return '';
  };
  const shown = text
    .replace(address, (link) => withoutFollowing(link, take))
    .replace(picture, take)
    .replace(blob, take);
  return { text: shown.replace(/(?<![ \t])[ \t]+$/gm, ''), leftOut };
}

function withoutFollowing(link: string, take: (part: string) => string): string {
  const [place = '', query] = link.split(/\?(.*)/s);
  if (!query) return link;
  const parameters = query.split('&');
  const kept = parameters.filter((parameter) => {
    const [name = '', value = ''] = parameter.split('=');
    return !following.test(name) && value.length <= longestParameter;
  });
  if (kept.length === parameters.length) return link;
  take(parameters.filter((parameter) => !kept.includes(parameter)).join('&'));
  return kept.length > 0 ? `${place}?${kept.join('&')}` : place;
}
