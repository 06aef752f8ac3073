import type { OpenQuestion } from '../../../contract/brief.ts';
import { receiptFor } from '../receipt-for.ts';
import { isFormula, type Utterance } from '../utterances.ts';
import { isPromise } from './find-promises.ts';
import { isAnswer } from './is-answer.ts';
import { sharesWords } from './shares-words.ts';

const most = 5;
const longest = 400;

/**
 * What each side asked and the other has not answered, the newest first. A turn that only says "I will check" is
 * no answer; asked again in like words, it is one question with a receipt for each time.
 */
export function findQuestions(utterances: Utterance[]): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  for (const utterance of utterances) {
    if (!isQuestion(utterance) || isAnswered(utterance, utterances)) continue;
    const { entry, text } = utterance;
    const by = entry.authorRole === 'customer' ? ('customer' as const) : ('agent' as const);
    const again = open.find(
      (one) =>
        one.by === by &&
        one.receipts.every(({ entryId }) => entryId !== entry.id) &&
        sharesWords(one.text, text),
    );
    if (again) {
      again.text = text;
      again.receipts.unshift(receiptFor(entry, text));
    } else open.push({ text, by, receipts: [receiptFor(entry, text)] });
  }
  return open.reverse().slice(0, most);
}

/** A question or a request for information that somebody waits for. */
export function isQuestion(utterance: Utterance): boolean {
  const { text, lexicon } = utterance;
  if (text.length > longest || isFormula(utterance) || lexicon?.courtesy.test(text)) return false;
  const hasMark = /[?？؟]["'”»)）\s]*$/.test(text);
  if (hasMark && isPromise(utterance)) return false;
  if (hasMark || isJapaneseQuestion(utterance)) return text.replace(/[^\p{L}\d]/gu, '').length >= 4;
  return lexicon?.request.test(text) ?? false;
}

function isJapaneseQuestion({ text, lexicon }: Utterance): boolean {
  return lexicon?.language === 'ja' && /(?:です|ます|でしょう|ません|ました)か[。]?$/.test(text);
}

function isAnswered(question: Utterance, utterances: Utterance[]): boolean {
  const isCustomers = question.entry.authorRole === 'customer';
  return utterances.some(
    (later) =>
      later.turn > question.turn &&
      (later.entry.authorRole === 'customer') !== isCustomers &&
      later.position === 0 &&
      isAnswer(later, utterances, question.text),
  );
}
