import type { KeyDetail } from '../../../contract/brief.ts';
import { receiptFor } from '../../../conversation/receipt-for.ts';
import type { Utterance } from '../utterances.ts';
import { findAmounts } from './find-amounts.ts';
import { findDates } from './find-dates.ts';
import { findErrors } from './find-errors.ts';
import { findNumbers } from './find-numbers.ts';
import { findVersions } from './find-versions.ts';

/** A detail in one sentence: its value stands in the sentence at `start`. */
export interface Found {
  kind: KeyDetail['kind'];
  value: string;
  start: number;
}

const most = 12;
const mostReceipts = 3;
/** In this order: what is certain takes its characters from what is likely. */
const finders: ((utterance: Utterance) => Found[])[] = [
  findErrors,
  findAmounts,
  findVersions,
  findDates,
  findNumbers,
];
/** What an agent looks for first. */
const order: KeyDetail['kind'][] = [
  'error',
  'order',
  'invoice',
  'tracking',
  'reference',
  'version',
  'amount',
  'date',
];

/** The facts an agent would copy, each once, with a receipt for each of the first comments that name it. */
export function findDetails(utterances: Utterance[]): KeyDetail[] {
  const details = new Map<string, KeyDetail>();
  for (const utterance of utterances) {
    for (const { kind, value } of detailsIn(utterance)) {
      const key = normalise(value);
      const known = details.get(key);
      const receipt = receiptFor(utterance.entry, utterance.text);
      if (!known) details.set(key, { kind, value, receipts: [receipt] });
      else if (
        known.receipts.length < mostReceipts &&
        known.receipts.every(({ entryId }) => entryId !== receipt.entryId)
      ) {
        known.receipts.push(receipt);
      }
    }
  }
  return [...details.values()]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .slice(0, most);
}

function detailsIn(utterance: Utterance): Found[] {
  const taken: Found[] = [];
  for (const find of finders) {
    for (const found of find(utterance)) {
      const isFree = taken.every(
        (other) =>
          found.start >= other.start + other.value.length ||
          other.start >= found.start + found.value.length,
      );
      if (isFree && !/[⟦⟧]/.test(found.value)) taken.push(found);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** "1.200 EUR" and "1 200 EUR", "FH-241094" and "fh241094" are the same. */
export function normalise(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d€$£¥]/gu, '');
}
