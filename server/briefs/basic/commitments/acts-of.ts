import { isFormula, type Utterance } from '../utterances.ts';
import { takesOn } from './takes-on.ts';

/** What somebody does with a sentence. */
export interface Acts {
  isFormula: boolean;
  /** "I will send it." */
  takesOn: boolean;
  /** "I will look into it and come back to you." */
  holds: boolean;
  /** "Our carrier is looking into it." */
  waits: boolean;
  /** "I have sent it." */
  tellsDone: boolean;
  /** A customer who will send it has not sent it. */
  isToCome: boolean;
  /** Says more than formulas, questions and promises to come back: it can be an answer. */
  isNews: boolean;
}

const leastLetters = 12;
const known = new WeakMap<Utterance, Acts>();

/** Read once: every question and promise of a conversation looks at the sentences after it. */
export function actsOf(utterance: Utterance): Acts {
  const acts = known.get(utterance) ?? readActs(utterance);
  known.set(utterance, acts);
  return acts;
}

function readActs(utterance: Utterance): Acts {
  const { text, lexicon, entry } = utterance;
  const isAgents = entry.authorRole === 'agent';
  const promises = lexicon !== undefined && takesOn(text, lexicon);
  const acts = {
    isFormula: isFormula(utterance),
    takesOn: promises,
    holds: promises && lexicon.comeBack.test(text),
    waits: isAgents && lexicon?.thirdParty.test(text) === true,
    tellsDone: lexicon?.done.test(text) === true,
    isToCome: !isAgents && promises,
  };
  return { ...acts, isNews: isNews(utterance, acts) };
}

function isNews({ text, lexicon, entry }: Utterance, acts: Omit<Acts, 'isNews'>): boolean {
  const told = withoutTag(text);
  if (acts.isFormula || /[?？]/.test(told.slice(-3))) return false;
  // "Red." answers an agent; "Noted." answers no customer.
  const isShort = told.replace(/[^\p{L}\d]/gu, '').length < leastLetters;
  if (entry.authorRole === 'agent' && isShort && !/\d/.test(told))
    return /^(?:yes|no|ja|nein|oui|non|sí|si|não|sim|はい|いいえ)/iu.test(told);
  if (!lexicon) return true;
  return !acts.holds && !acts.isToCome && !lexicon.courtesy.test(told);
}

/** "The serial is SN-12345, is that right?" tells more than it asks. */
function withoutTag(text: string): string {
  const told = text.replace(/,\s*[^,?]{1,16}\?$/u, '');
  return /\d/.test(told) ? told : text;
}
