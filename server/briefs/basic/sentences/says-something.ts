import { isFormula, type Utterance } from '../utterances.ts';

/** What agents close or open with, beside the formulas of a language. */
const pleasantry =
  /^(?:you['’]?re (?:very |most )?welcome|(?:it['’]?s |it was )?my pleasure|no (?:problem|worries)|any ?time|how (?:can|may) (?:i|we) help(?: you)?(?: today)?|(?:sehr )?gern(?:e)?(?: geschehen)?|keine ursache|wie kann ich (?:ihnen )?(?:weiter)?helfen|de nada|por nada|(?:ha sido )?un placer|con (?:mucho )?gusto|(?:en qué|cómo) (?:le |te )?(?:puedo|podemos) ayudar(?:le|te)?|de rien|je vous en prie|avec plaisir|comment puis-je vous aider|disponha|imagina|em que posso ajudar|como posso ajudar|どういたしまして|とんでもない(?:です|ございません)?)$/iu;
const number = /\d[\d\s./-]{2,}/;

/**
 * Whether a sentence is more than greeting, thanks and pleasantries, judged clause by clause: "You're welcome,
 * have a nice day" is nothing else. A bare number says something: it answers "which one?".
 */
export function saysSomething(utterance: Utterance): boolean {
  if (number.test(utterance.text)) return true;
  if (isFormula(utterance)) return false;
  return utterance.text
    .split(/[,;.!?¡¿…،؟。、！？]+/)
    .map((clause) => clause.trim())
    .some((text) => !isFormula({ ...utterance, text }) && !pleasantry.test(text));
}
