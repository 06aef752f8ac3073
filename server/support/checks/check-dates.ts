import { keysAt } from '../clauses/keys-at.ts';
import { daysOf, type Day } from '../facts/days-of.ts';
import type { DateFact } from '../facts/fact.ts';
import type { LanguageCode } from '../languages/languages.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Token } from '../read-tokens.ts';
import type { Reading } from '../reading.ts';
import type { SupportReason } from '../support.ts';

const halfDay = 12 * 60;

/** Days and times must be named in a passage, or follow from when it was written. */
export function checkDates(sentence: Reading, passages: Reading[]): SupportReason[] {
  const { dates, times } = sentence.facts;
  if (dates.length === 0 && times.length === 0) return [];
  const days = passages.flatMap(daysOf);
  const monthDays = passages.flatMap(daysOfMonthIn);
  const facts = passages.flatMap((passage) => passage.facts.dates);
  const minutes = passages.flatMap((passage) => passage.facts.times.map((time) => time.minutes));
  // "Om 8 uur", "alle 8": an hour is written like any number.
  const hours = new Set(
    passages.flatMap(({ facts: { numbers } }) =>
      numbers.flatMap(({ values, unit }) =>
        values.flatMap((value) => {
          const hour = unit === 'minutes' ? value : value * 60;
          return [hour, hour + halfDay];
        }),
      ),
    ),
  );
  const isKnown = (fact: DateFact): boolean => {
    if (fact.offset !== undefined) return facts.some(({ offset }) => offset === fact.offset);
    // "Next week" may follow from a day that is named; another week may not.
    if (fact.period !== undefined) {
      const periods = facts.flatMap(({ period }) => period ?? []);
      return periods.includes(fact.period) || (periods.length === 0 && facts.length > 0);
    }
    if (fact.weekday === undefined && fact.options.every(({ day }) => day === undefined))
      return fact.options.some((option) => hasMonth(option, days, facts));
    if (
      fact.weekday === undefined &&
      fact.options.some((option) =>
        monthDays.some(({ day, month }) => option.day === day && option.month === month),
      )
    )
      return true;
    const same = days.filter((day) => isDay(fact, day));
    const named = same.filter(({ token }) => token !== undefined);
    if (named.length > 0) return !isOfAnother(fact, named, days, sentence);
    return same.length > 0 && tellsOfWriting(fact, sentence);
  };
  return [
    ...dates.filter((fact) => !isKnown(fact)),
    ...times.filter(
      (time) =>
        !minutes.some((one) => (one - time.minutes) % halfDay === 0) && !hours.has(time.minutes),
    ),
  ].map(({ word }): SupportReason => ({ code: 'date', word }));
}

/** An article before a number that counts nothing: "the 10th", "am 25.", "le 15". */
const daysOfMonth: Record<LanguageCode, RegExp> = {
  en: /^the (\d{1,2})(?:st|nd|rd|th)/,
  de: /^(?:am|zum|vom|den|dem) (\d{1,2})\.$/,
  fr: /^(?:le|du|au) (\d{1,2})(?![%€\p{L}])/u,
  es: /^(?:el|del|al|dia) (\d{1,2})(?![%€]|\p{L}{2})/u,
  pt: /^dia (\d{1,2})(?!\d)/,
  nl: /^(?:de|den) (\d{1,2})(?:e|ste|de)/,
  it: /^(?:il|del|al|dal) (\d{1,2})(?![%€]|\p{L}{2})/u,
};

/** "Before the 10th": of the month it was written in; where that day was over, it may be of the next, too. */
function daysOfMonthIn({ tokens, language, at }: Reading): { day: number; month: number }[] {
  if (at === undefined) return [];
  const written = new Date(at);
  return tokens.flatMap(({ kind, word }, index) => {
    if (kind !== 'figure') return [];
    const around = `${tokens[index - 1]?.word ?? ''} ${word}${countedAfter(index, tokens, language)}`;
    const day = Number(daysOfMonth[language].exec(around)?.[1]);
    if (!(day >= 1 && day <= 31)) return [];
    const month = written.getUTCMonth();
    const months = day < written.getUTCDate() ? [month, month + 1] : [month];
    return months.map((one) => ({ day, month: (one % 12) + 1 }));
  });
}

/** What a number may count, which no small word is: "le 8 et", "el 8 para". */
function countedAfter(index: number, tokens: Token[], language: LanguageCode): string {
  const next = tokens[index + 1];
  if (!next || (next.isApart && wordsOf(language, 'frequent').has(next.word))) return '';
  return next.raw;
}

function hasMonth(
  { month, year }: DateFact['options'][number],
  days: Day[],
  facts: DateFact[],
): boolean {
  const all = [...days, ...facts.flatMap(({ options }) => options)];
  return (
    (month === undefined || all.some((one) => one.month === month)) &&
    (year === undefined || all.some((one) => one.year === year))
  );
}

function isDay({ weekday, options }: DateFact, one: Day): boolean {
  if (weekday !== undefined) return one.weekday === weekday;
  return options.some(
    ({ year, month, day }) =>
      one.day === day &&
      one.month === month &&
      (year === undefined || one.year === undefined || one.year === year),
  );
}

/** "The wedding is on Friday", where the wedding is on Saturday and something else on Friday. */
function isOfAnother(fact: DateFact, named: Day[], days: Day[], sentence: Reading): boolean {
  // A translation need not share a word with what it translates.
  if (named.some(({ reading }) => reading.language !== sentence.language)) return false;
  const own = new Set(keysAt(sentence, fact.at));
  const shared = ({ reading, token }: Day): number =>
    token === undefined ? 0 : keysAt(reading, token).filter((key) => own.has(key)).length;
  return !named.some((day) => shared(day) > 0) && days.some((day) => shared(day) > 0);
}

/** The day of a comment is the day of what was said or done with it, and of nothing to come. */
function tellsOfWriting({ at }: DateFact, { mentions, clauses }: Reading): boolean {
  const clause = clauses.findIndex(({ start, end }) => at >= start && at < end);
  const inClause = mentions.filter((mention) => mention.clause === clause);
  return (
    inClause.some(
      ({ mood, meanings }) => mood === 'done' || meanings.some(({ kind }) => kind === 'say'),
    ) || inClause.every(({ mood }) => mood === 'plain')
  );
}
