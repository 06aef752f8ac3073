import type { OpenPromise } from '../../../contract/brief.ts';
import type { CleanEntry } from '../../../conversation/clean-conversation.ts';
import { receiptFor } from '../../../conversation/receipt-for.ts';
import type { Utterance } from '../utterances.ts';
import { actsOf } from './acts-of.ts';
import { isAnswer, putsOff } from './is-answer.ts';
import { findDue } from './find-due.ts';
import { sharesWords } from './shares-words.ts';

const most = 5;
const longest = 400;

/**
 * What each side said it would do and has not been seen to do since, the newest first. A promise to come back is
 * kept by any later answer, another one by words that say it was done.
 */
export function findPromises(utterances: Utterance[]): OpenPromise[] {
  const open: OpenPromise[] = [];
  for (const utterance of utterances.toReversed()) {
    const { entry, text, lexicon } = utterance;
    if (!lexicon || !isPromise(utterance) || isKept(utterance, utterances)) continue;
    open.push({
      text,
      by: entry.authorRole === 'customer' ? 'customer' : 'agent',
      due: findDue(text, entry.createdAt, lexicon),
      receipts: [receiptFor(entry, text)],
    });
    if (open.length === most) break;
  }
  return open;
}

/** What every conversation speaks of, and days: no sign that this is what was done. */
const topics = new Set(
  'order reque ticke accou packa parce custo produ today tomor monda tuesd wedne thurs frida satur sunda beste anfra paket konto heute morge monta diens mittw donne freit samst sonnt pedid solic cuent paque mañan marte miérc jueve viern sábad domin comma deman compt colis demai mardi mercr jeudi vendr samed diman encom conta amanh segun terça quart quint sexta please bitte'.split(
    ' ',
  ),
);

/** Whether somebody takes something on here: neither an offer, nor a condition, nor a threat. */
export function isPromise(utterance: Utterance): boolean {
  const { text } = utterance;
  if (text.length > longest || isAsking(text)) return false;
  const { takesOn, isFormula } = actsOf(utterance);
  return takesOn && !isFormula;
}

/** "I'll tell you in a moment, all right?" asks nothing. */
function isAsking(text: string): boolean {
  return /[?？]/.test(text.slice(-3)) && !/,\s*\p{L}{1,6}\?$/u.test(text);
}

function isKept(promise: Utterance, utterances: Utterance[]): boolean {
  const isToComeBack =
    side(promise.entry) === 'agent' && promise.lexicon?.comeBack.test(promise.text) === true;
  for (const later of utterances) {
    if (later.turn <= promise.turn || side(later.entry) !== side(promise.entry)) continue;
    const { turn, position } = later;
    // What a turn answers is asked of it once.
    if (isToComeBack && position === 0 && !putsOff(turn, utterances)) {
      if (isAnswer(turn, utterances, undefined)) return true;
    }
    if (actsOf(later).tellsDone && sharesWords(promise, later, topics)) return true;
  }
  return false;
}

function side(entry: CleanEntry): 'customer' | 'agent' {
  return entry.authorRole === 'customer' ? 'customer' : 'agent';
}
