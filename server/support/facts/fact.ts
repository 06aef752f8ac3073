/** A number with what it counts. */
export interface NumberFact {
  /** More than one where it can be read in two ways. */
  values: number[];
  /** A currency, a percentage, a length of time; times are in minutes. */
  unit?: string;
  /** Index of its first token. */
  at: number;
  word: string;
  /** Said so vaguely ("a week", "both") that only a contradiction counts. */
  isVague: boolean;
}

/** A day, or as much of one as is said. */
export interface DateFact {
  options: { year?: number; month?: number; day?: number }[];
  /** 0 is Sunday. */
  weekday?: number;
  /** "Last week" is `w-1`. */
  period?: string;
  /** Index of its first token. */
  at: number;
  /** Days from the day of writing. */
  offset?: number;
  word: string;
}

/** A time of day in minutes. */
export interface TimeFact {
  minutes: number;
  word: string;
}

export interface CodeFact {
  /** Letters and digits alone, in lower case. */
  key: string;
  word: string;
}

export interface Facts {
  numbers: NumberFact[];
  dates: DateFact[];
  times: TimeFact[];
  codes: CodeFact[];
  links: CodeFact[];
  /** Every run of figures put together: "7712 4408" is "77124408". */
  runs: Set<string>;
}
