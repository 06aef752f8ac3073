import type { OpenQuestion } from '../../../contract/brief.ts';
import { receiptFor } from '../../../conversation/receipt-for.ts';
import { isFormula, turnOf, type Utterance } from '../utterances.ts';
import { actsOf } from './acts-of.ts';
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
  const open: (OpenQuestion & { asked: Utterance })[] = [];
  for (const utterance of utterances) {
    if (!isQuestion(utterance) || isAnswered(utterance, utterances)) continue;
    const { entry, text } = utterance;
    const by = entry.authorRole === 'customer' ? ('customer' as const) : ('agent' as const);
    const again = open.find(
      (one) =>
        one.by === by &&
        one.receipts.every(({ entryId }) => entryId !== entry.id) &&
        sharesWords(one.asked, utterance),
    );
    if (again) {
      again.text = text;
      again.asked = utterance;
      again.receipts.unshift(receiptFor(entry, text));
    } else open.push({ text, by, receipts: [receiptFor(entry, text)], asked: utterance });
  }
  return open
    .reverse()
    .slice(0, most)
    .map(({ text, by, receipts }) => ({ text, by, receipts }));
}

/** A question or a request for information that somebody waits for. */
export function isQuestion(utterance: Utterance): boolean {
  const { text, lexicon, entry } = utterance;
  if (text.length > longest || isFormula(utterance) || lexicon?.courtesy.test(text)) return false;
  const hasMark = /[?？؟]["'”»)）\s]*$/.test(text);
  if (hasMark && isPromise(utterance)) return false;
  if (hasMark || isJapaneseQuestion(utterance)) return text.replace(/[^\p{L}\d]/gu, '').length >= 4;
  if (!lexicon) return false;
  if (lexicon.request.test(text)) return true;
  // "When I try, it fails." asks nothing.
  return entry.authorRole === 'customer' && lexicon.asking.test(text) && !/[,:、!]/.test(text);
}

function isJapaneseQuestion({ text, lexicon }: Utterance): boolean {
  return lexicon?.language === 'ja' && /(?:です|ます|でしょう|ません|ました)か[。]?$/.test(text);
}

function isAnswered(question: Utterance, utterances: Utterance[]): boolean {
  const isCustomers = question.entry.authorRole === 'customer';
  const questions = turnOf(utterances, question.turn).filter(isQuestion).length;
  return utterances.some(
    (later) =>
      later.turn > question.turn &&
      (later.entry.authorRole === 'customer') !== isCustomers &&
      later.position === 0 &&
      isAnswer(later.turn, utterances, question) &&
      speaksOf(question, questions, turnOf(utterances, later.turn)),
  );
}

/** Of several questions in one mail, an answer that says less often forgets some. */
function speaksOf(question: Utterance, questions: number, answer: Utterance[]): boolean {
  const news = answer.filter((said) => actsOf(said).isNews);
  return (
    questions === 1 ||
    news.length >= 2 * questions ||
    news.some((said) => sharesWords(question, said))
  );
}
