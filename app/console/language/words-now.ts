import type { Words } from '../../ui/words-of.ts';
import type { Area } from './area.ts';
import { reader } from './reader.ts';

/** The words of an area that is on the screen, for a function beside its components; English until they are there. */
export function wordsNow<K extends string>(area: Area<K>): Words<K> {
  return area.read(reader()) ?? area.english;
}
