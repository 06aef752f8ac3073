import {
  city,
  cityEnd,
  codeBefore,
  codeBehind,
  flat,
  moreCity,
  quarter,
  townGap,
} from './address-forms.ts';

const mostFlats = 2;
const mostCityWords = 4;

/** @returns behind what a pattern finds at a place; `undefined` where it finds nothing there */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** @returns behind flat and floor, or the same place where there are none */
export function endOfFlats(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < mostFlats; count++) end = endOf(flat, text, end) ?? end;
  return end;
}

/** @returns behind town and postcode, where they follow, with or without the quarter before them */
export function endOfTown(text: string, at: number): number | undefined {
  const behindQuarter = endOf(quarter, text, at);
  const ends = [placeAt(text, at), behindQuarter && placeAt(text, behindQuarter)];
  return ends.filter((end) => end !== undefined).sort((one, other) => other - one)[0];
}

function placeAt(text: string, from: number): number | undefined {
  const at = endOf(townGap, text, from);
  if (at === undefined) return undefined;
  const behindCode = endOf(codeBefore, text, at);
  if (behindCode !== undefined) return endsOfCity(text, behindCode)[0];
  // "Melbourne VIC 3000": what looks like a word of the town may be the state.
  for (const end of endsOfCity(text, at)) {
    const behind = endOf(codeBehind, text, end);
    if (behind !== undefined) return behind;
  }
  return undefined;
}

/** @returns where a town can end that begins at a place, the longest first */
function endsOfCity(text: string, at: number): number[] {
  const ends: number[] = [];
  for (let end = endOf(city, text, at); end !== undefined; end = endOf(moreCity, text, end)) {
    ends.unshift(end);
    if (ends.length === mostCityWords) break;
  }
  const [longest] = ends;
  return longest === undefined ? [] : [endOf(cityEnd, text, longest) ?? longest, ...ends];
}
