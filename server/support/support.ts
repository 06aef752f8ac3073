/** Who wrote a passage. */
export type SpeakerRole = 'customer' | 'agent' | 'bot' | 'system';

/** A comment, or the part of one, that a sentence claims to rest on. */
export interface SupportPassage {
  text: string;
  authorName?: string | undefined;
  authorRole: SpeakerRole;
  /** When it was written, ISO 8601: "tomorrow" in the text counts from here. */
  at: string;
}

/** What a sentence may say without a passage. */
export interface SupportContext {
  /** The requester, and the agents and others who wrote in the ticket. */
  people: { name: string; role: SpeakerRole }[];
  ticketId?: string | undefined;
  subject?: string | undefined;
  /** More words that need no passage: the name of the brand, of the product's own team. */
  known?: string[] | undefined;
}

/**
 * Why a sentence is not supported.
 *
 * - `number`: a number, a count or an ordinal that the passages do not name, or name of something else
 * - `unit`: the number stands there with another currency or unit
 * - `date`: a day, a month, a weekday or a time that the passages neither name nor mean
 * - `code`: an order number, an error code or the like
 * - `link`: an address of a page or a mailbox
 * - `name`: a person or a thing with a name
 * - `negation`: what is said is denied there, or the other way round
 * - `modality`: promised, wanted, asked or possible there and done here, or the like
 * - `speaker`: said or done by the other side
 * - `quantity`: "all", "only", "again", "the best" of nobody's saying
 * - `content`: a word whose meaning is not found there
 * - `instruction`: tells the reader what to do, which nobody in the passages does
 * - `unreadable`: nothing in it that could be checked, or passages in a script we know no words of
 */
export type SupportCode =
  | 'number'
  | 'unit'
  | 'date'
  | 'code'
  | 'link'
  | 'name'
  | 'negation'
  | 'modality'
  | 'speaker'
  | 'quantity'
  | 'content'
  | 'instruction'
  | 'unreadable';

export interface SupportReason {
  code: SupportCode;
  /** The word of the sentence that it is about. */
  word?: string | undefined;
}

/** A reason as one check finds it. */
export interface Finding extends SupportReason {
  /** It counts only together with what else speaks against the sentence. */
  isDoubtful?: boolean;
}

export interface Support {
  isSupported: boolean;
  reasons: SupportReason[];
}
