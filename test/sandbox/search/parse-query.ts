export type Operator = ':' | '<' | '>' | '<=' | '>=';

/** One term of a search: a word or phrase, or a property with what it is compared to. */
export interface SearchTerm {
  /** `undefined` for a word. */
  name: string | undefined;
  operator: Operator;
  /** In lower case, without quotes. */
  value: string;
  /** After a minus sign: it must not be so. */
  negated: boolean;
}

/** The terms of a query such as `type:ticket -status:closed created>=2026-01-01 "lost parcel"`. */
export function parseQuery(query: string): SearchTerm[] {
  return (query.match(/[^\s"]*"[^"]*"|\S+/g) ?? []).map((raw) => {
    const negated = raw.startsWith('-') && raw.length > 1;
    const text = negated ? raw.slice(1) : raw;
    const [, name, operator, value] = /^(\w+)(:|<=|>=|<|>)(.*)$/.exec(text) ?? [];
    const plain = (words: string) => words.replaceAll('"', '').toLowerCase();
    return name === undefined || value === undefined
      ? { name: undefined, operator: ':', value: plain(text), negated }
      : { name, operator: operator as Operator, value: plain(value), negated };
  });
}
