/**
 * What the basic engine knows of one language; a new language is one more of these. Patterns are made of the
 * alternatives given, found anywhere in a sentence, whole words, letter case aside.
 */
export interface Words {
  /** Words that hardly any text is without; by them a language is told from its neighbours. */
  frequent: string[];
  /** A sentence that only opens or closes a mail. */
  formula: string[];
  /** "I will", "we are going to": the speaker takes something on. */
  promise: string[];
  /** The speaker's own doing in the present; with a time to come it is a promise: "te mando", "je vous envoie". */
  intend: string[];
  /** A time to come. */
  soon: string[];
  /** What makes a promise none, wherever in the sentence it stands: the other side has to do something first, it is denied, or somebody only reports it. */
  condition: string[];
  /** Between two halves of a sentence that speak for themselves. */
  but: string[];
  /** What looks like a promise and is an offer, a condition, a refusal, a threat or a courtesy. */
  noPromise: string[];
  /** A promise to come back with news: any later answer keeps it. */
  comeBack: string[];
  /** "I have", "was sent": something was done. */
  done: string[];
  /** An advice to try something. */
  advice: string[];
  /** A request for information without a question mark. */
  request: string[];
  /** With these begins a question, also where its writer left the mark out. */
  asking: string[];
  /** Questions nobody waits for an answer to. */
  courtesy: string[];
  /** Somebody else has to act first. */
  thirdParty: string[];
  /** The customer says that it is settled. */
  settled: string[];
  /** Thanks for what was done or promised; with nothing owed, the end of it. */
  thanks: string[];
  /** It is not, whatever else is said. */
  unsettled: string[];
  /** Alternatives in one text. */
  negative: string;
  positive: string;
  /** Turns the word after it round. */
  not: string[];
  /** Words before a number that tell what it is. */
  order: string[];
  invoice: string[];
  tracking: string[];
  reference: string[];
  version: string[];
  /** Near a text in quotation marks: it is what a program says. */
  error: string[];
  /** January to December, the short form after a bar. */
  months: string[];
  /** Sunday to Saturday. */
  weekdays: string[];
  today: string[];
  tomorrow: string[];
  /** "within two days"; the number is the first group. */
  inDays: string[];
}
