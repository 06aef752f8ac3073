import { maskPattern, type MaskKind } from '../contract/masks.ts';
import { checkedFinders } from './checked-finders.ts';
import { findKinds } from './find-kinds.ts';
import { createNameFinder, type NameFinder } from './find-names.ts';
import { findPersonal, type Personal } from './find-personal.ts';
import { MaskingError } from './masking-error.ts';
import { blankOut } from './match-spans.ts';
import {
  lookalikePattern,
  placeholderPattern,
  readPlaceholder,
  type ModelMaskKind,
} from './placeholders.ts';
import { plainCopy } from './plain-copy.ts';
import { replaceSpans } from './replace-spans.ts';
import { restorePlaceholders, type Restored } from './restore-placeholders.ts';
import { createValues } from './values.ts';

export interface ModelMask {
  /**
   * A text as a model may read it. Masks of storage (`⟦email⟧`) stay.
   *
   * @throws MaskingError when anything goes wrong, and from then on whatever is asked: nothing of the request may be sent
   */
  mask(text: string): string;
  /**
   * What stands where a name does, hidden whole, whatever it reads like: "J. R.", "李". By the same placeholder as in
   * texts, where it is one of the names given.
   *
   * @throws MaskingError
   */
  maskName(name: string): string;
  /** What the model wrote, with the values in it again, and what in it is a placeholder that was never given. */
  restore(text: string): Restored;
  /** How many different values were masked, by kind. */
  counts(): Partial<Record<ModelMaskKind, number>>;
}

const mostRounds = 4;
/** Characters without width, with which a number or an address can be kept from being recognised. */
const unseen =
  /(?<=[\p{L}\p{N}@.+-])[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[\p{Script=Latin}\p{N}@.+-])/gu;
const unseenAtAll = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const strayBracket = new RegExp(`(${maskPattern.source})|[⟦⟧]`, 'g');

/**
 * Hides personal data from a model, for one request: the same value has the same numbered placeholder in every text
 * of it (`⟦email 1⟧`), and `restore` puts the values back. What a person wrote in the manner of a placeholder is hidden
 * behind one itself, so that nobody can forge one.
 *
 * @param names of the people of the ticket, as Zendesk has them: requester, authors, whoever is named in its fields
 */
export function createModelMask({ names }: { names: string[] }): ModelMask {
  const values = createValues();
  const masksSeen = new Set<string>();
  let finder: NameFinder | undefined;
  let hasFailed = false;

  return {
    mask: (text) => closed(() => withoutPersonal(tidy(text))),
    maskName: (name) => closed(() => placeholderOfName(name)),
    restore: (text) =>
      closed(() => restorePlaceholders(text, values, (kind: MaskKind) => masksSeen.has(kind))),
    counts: () => values.counts(),
  };

  function closed<Result>(run: () => Result): Result {
    if (hasFailed) throw new MaskingError('masking_failed');
    try {
      return run();
    } catch (failure) {
      hasFailed = true;
      throw failure instanceof MaskingError ? failure : new MaskingError('masking_failed');
    }
  }

  function withoutPersonal(text: string): string {
    finder ??= createNameFinder(names);
    for (const [, kind = ''] of text.matchAll(maskPattern)) masksSeen.add(kind);
    const found = findPersonal(plainOf(text), finder);
    if (found.length === 0) return text;
    let masked = hide(text, found);
    // What is masked can lay open what stands beside it.
    for (let round = 1; round < mostRounds; round++) {
      const more = findKinds(plainOf(masked), checkedFinders);
      if (more.length === 0) return masked;
      masked = hide(masked, more);
    }
    throw new MaskingError('not_masked');
  }

  function placeholderOfName(name: string): string {
    finder ??= createNameFinder(names);
    for (const [, kind = ''] of name.matchAll(maskPattern)) masksSeen.add(kind);
    const own = name.replace(maskPattern, ' ').replace(/[⟦⟧]/g, ' ').trim();
    if (own === '') return name;
    const found = findPersonal(plainOf(own), finder);
    const [first] = found;
    // People are called by their address or number where nobody told their name.
    const isAllOf = first && first.start === 0 && first.end === own.length;
    if (isAllOf && first.kind !== 'name') return values.placeholderFor(first.kind, own);
    const keys = new Set(found.map(({ kind, key }) => (kind === 'name' ? key : undefined)));
    const key = finder.keyOf(name) ?? (keys.size === 1 ? [...keys][0] : undefined);
    // "Petra Muster (Acme)" is told as the name alone.
    const short = found.find((one) => key !== undefined && one.key === key);
    const shown = short ? own.slice(short.start, short.end) : own;
    return values.placeholderFor('name', shown, key === undefined ? {} : { key });
  }

  function hide(text: string, found: Personal[]): string {
    return replaceSpans(text, found, ({ kind, ...told }, value) =>
      values.placeholderFor(kind, value, told),
    );
  }

  function tidy(text: string): string {
    return (unseenAtAll.test(text) ? text.replace(unseen, '') : text)
      .replace(strayBracket, (sign, mask?: string) => mask ?? (sign === '⟦' ? '[' : ']'))
      .replace(lookalikePattern, (written) =>
        readPlaceholder(written)?.number === undefined
          ? written
          : values.placeholderFor('bracket', written),
      );
  }
}

/** A copy in which what was masked already is filled with what no finder finds. */
function plainOf(text: string): string {
  return plainCopy(text.replace(maskPattern, blankOut).replace(placeholderPattern, blankOut));
}
