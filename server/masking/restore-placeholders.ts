import type { MaskKind } from '../contract/masks.ts';
import { maskOf } from '../contract/masks.ts';
import { lookalikePattern, readPlaceholder } from './placeholders.ts';
import type { Values } from './values.ts';

export interface Restored {
  text: string;
  /** What the model wrote in the manner of a placeholder, and was none. Such a text should not be used. */
  unknown: string[];
}

const left = '[…]';

/**
 * A text of a model with the values in it again. Placeholders are known also where the model wrote other brackets,
 * other capitals or the kind in its own language. What was never given stands as `[…]` and is named in `unknown`.
 *
 * @param sawMask whether a mask of storage, which has no number, stood in what was sent; such a one stays
 */
export function restorePlaceholders(
  text: string,
  values: Values,
  sawMask: (kind: MaskKind) => boolean,
): Restored {
  const unknown: string[] = [];
  const restored = text.replace(lookalikePattern, (written) => {
    const value = valueOf(written);
    if (value !== undefined) return value;
    unknown.push(written);
    return left;
  });
  return { text: restored, unknown };

  function valueOf(written: string): string | undefined {
    const isOurs = written.startsWith('⟦');
    const read = readPlaceholder(written);
    if (!read) return isOurs ? undefined : written;
    const { kind, number } = read;
    if (number !== undefined) return values.valueOf(kind, number);
    if (!isOurs) return written;
    const isOfStorage = kind !== 'address' && kind !== 'ip' && kind !== 'bracket';
    return isOfStorage && sawMask(kind) ? maskOf(kind) : values.onlyValueOf(kind);
  }
}
