import { wordsOf } from '../support/languages/word-lists.ts';
import { readText } from '../support/read-text.ts';
import { readTokens } from '../support/read-tokens.ts';
import type { SupportContext } from '../support/support.ts';

/** The beginnings of words for people who decide, and for their consent; without accents. */
const authority =
  /^(?:manager|boss|supervisor|superior|director|direktor|directeur|direttor|diretor|ceo|cfo|cto|coo|executive|president|management|leadership|admin|chef(?:s|in)?$|vorgesetzt|geschaftsfuhr|leiter|leitung|gerent|jefe|jefa|chefe|responsabile|dirigent|dirigeant|leidinggevend|baas|bazen|capo$|approv|authori[sz]|autoris|autoriz|autorizz|genehmig|bewilligt|freigegeben|aprob|aprov|goedgekeurd|goedkeur|geautoriseerd)/;
const ticket =
  /^(?:ticket|case|request|enquiry|inquiry|fall$|anfrage|vorgang|demande|dossier|caso|solicitud|consulta|chamado|solicitac|pratica|richiesta|segnalazione|zaak|verzoek|aanvraag|melding)/;
const settled =
  /^(?:resolved|solved|closed|settled|completed|finished|done|erledigt|gelost|geschlossen|abgeschlossen|resolu|ferme|clos$|close$|cloture|resuelt|cerrad|solucionad|resolvid|encerrad|fechad|concluid|risolt|chius|conclus|opgelost|gesloten|afgesloten|afgehandeld)/;
/** The beginnings of words by which a customer says, asks or wants; without accents. */
const saying =
  /^(?:say|said|tell|told|claim|writ|wrote|state|report|mention|ask|want|wish|request|demand|insist|believe|think|would|complain|understand|sagt|sagen|schreib|behaupt|meint|mocht|bitte|bittet|frag|verlang|will$|wunsch|berichtet|gibt$|dit$|ecrit|affirm|pretend|demand|veut|souhait|indiqu|dice|escrib|afirm|pide|pregunt|quiere|solicita|indica|diz$|escrev|pede|pergunt|quer$|scriv|sostien|chied|vuole|zegt|schrijft|beweert|vraagt|wil$|meldt)/;
/** How far behind the word for the customer its verb stands. */
const reach = 5;
/** How far before a word its denial stands. */
const nearby = 3;

/**
 * Whether a sentence says as a fact what only somebody else could decide: that the team does or did something, that
 * somebody in charge does, or agreed, or that the ticket is settled. Rests it on words of the customer alone, it may
 * say so only as what the customer says ("the customer says that …").
 */
export function claimsForOthers(sentence: string, { people }: SupportContext): boolean {
  const { tokens, language, clauses, mentions } = readText(sentence);
  const words = tokens.map(({ word }) => word);
  const customers = new Set([
    ...wordsOf(language, 'customer'),
    ...people
      .filter(({ role }) => role === 'customer')
      .flatMap(({ name }) => readTokens(name).map(({ word }) => word)),
  ]);
  const isSaid = (at: number): boolean =>
    words.some(
      (word, place) =>
        place < at &&
        customers.has(word) &&
        words.slice(place + 1, place + 1 + reach).some((one) => saying.test(one)),
    );
  // "The customer's manager" is none of ours.
  const isTheirs = (at: number): boolean =>
    words[at - 1] === "'s" && customers.has(words[at - 2] ?? '');
  const not = wordsOf(language, 'not');
  const isDenied = (at: number): boolean =>
    words.slice(Math.max(0, at - nearby), at).some((word) => not.has(word));
  const team = wordsOf(language, 'agent');
  const names = new Set(
    people
      .filter(({ role }) => role === 'agent')
      .flatMap(({ name }) => readTokens(name).map(({ word }) => word)),
  );
  const acts = (at: number): boolean =>
    mentions.some((one) => {
      const { start = 0, end = 0 } = clauses[one.clause] ?? {};
      const isVerb =
        !one.isNoun && one.meanings.some(({ kind }) => kind === 'act' || kind === 'say');
      return at >= start && at < end && one.at > at && isVerb && !one.isDenied;
    });
  const isClaim = (word: string, at: number): boolean =>
    authority.test(word) ||
    ((team.has(word) || names.has(word)) && acts(at)) ||
    (ticket.test(word) && words.some((one, place) => settled.test(one) && !isDenied(place)));
  return words.some((word, at) => isClaim(word, at) && !isTheirs(at) && !isSaid(at));
}
