/** Each ticket has its turn once in so many hours: a week. */
const turnHours = 7 * 24;
const fewestInHour = 10;
const mostInHour = 3000;
const mostAtOnce = 50;
/** A ticket and a page of its comments. */
const callsPerTicket = 2;
/** Of what is free this minute, the rest is for agents who come meanwhile, and for reading what is new. */
const shareOfFree = 1 / 4;

/** How many tickets are to be compared in an hour, so that all have their turn in a week. @param tickets all that are stored */
export function samplesInHour(tickets: number): number {
  return Math.min(Math.max(Math.ceil(tickets / turnHours), fewestInHour), mostInHour);
}

/**
 * How many tickets are compared now. A quarter of the calls that are free this minute pays for them; the first of an hour
 * are ten at least, and the calls are then refused one by one where there are none.
 *
 * @param free calls that the history may still take this minute
 * @param left how many are still to be compared in this hour
 */
export function sampleSize({
  free,
  left,
  isFirst,
}: {
  free: number;
  left: number;
  isFirst: boolean;
}): number {
  const paid = Math.floor((free * shareOfFree) / callsPerTicket);
  return Math.min(Math.max(paid, isFirst ? fewestInHour : 1), mostAtOnce, left);
}
