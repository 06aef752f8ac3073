/**
 * The small words of one language, without accents, as `foldWord` writes them: lists separated by spaces, `_` for
 * the space in an expression of several words.
 */
export interface Language {
  /** Words that say nothing by themselves; they also tell which language a text is in. */
  frequent: string;
  /** Deny what follows, or all of the clause. */
  not: string;
  /** How what is said relates to the world, from here to the end of the clause. */
  will: string;
  wanted: string;
  maybe: string;
  awaited: string;
  /** Helpers of the past: with them a verb is done. */
  done: string;
  /** Begin a clause of their own, whose mood is its own. */
  breaks: string;
  /** Begin a clause that goes on in the mood of the one before. */
  joins: string;
  /** The two sides of a ticket, and programs. */
  customer: string;
  agent: string;
  bot: string;
  /** "I", "we"; "you" said to the other side. */
  self: string;
  you: string;
  /** "was told", "was promised": who is named suffered it. */
  passive: string;
  /** From nought on. */
  numbers: string;
  /** 30, 40 … 100. */
  tens: string;
  /** From the first on. */
  ordinals: string;
  /** Each with its value, "twice=2". */
  counts: string;
  /** January first; other ways to write one after a bar. */
  months: string;
  /** Sunday first. */
  weekdays: string;
  /** Days from the day of writing, "tomorrow=1". */
  days: string;
  /** Units, "hours=hour". */
  units: string;
  all: string;
  only: string;
  repeated: string;
  most: string;
  /** Before a noun. */
  determiners: string;
  /** Says that something lasts. */
  still: string;
  /** "last_week=w-1" */
  periods: string;
  /** A form of a verb that is of the past, of the future, or a command at the start. */
  past: RegExp;
  future: RegExp;
  /** The article, which is also "one" and therefore counts for nothing. */
  one: string;
}
