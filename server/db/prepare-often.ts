/** The one thing this needs of PGlite. */
interface Preparing {
  exec(text: string): Promise<unknown>;
}

/** As often as this a question must come before it is worth a plan of its own. */
const leastUses = 20;
const mostPlans = 100;

/**
 * Lets the database keep its plan for questions that come often. Planning a question over five tables takes PGlite
 * longer than answering it, and PGlite plans anew each time; PREPARE and EXECUTE (PostgreSQL's own) keep the plan.
 *
 * @returns a function that turns a question into its EXECUTE, or answers `undefined` when it is to be asked as it
 *   is; within a transaction nothing may be prepared, since a failure would end the transaction
 */
export function prepareOften(
  pg: Preparing,
): (text: string, values: unknown[], mayPrepare: boolean) => Promise<string | undefined> {
  const uses = new Map<string, number>();
  const plans = new Map<string, string | undefined>();
  return async (text, values, mayPrepare) => {
    if (!/^\s*select\b/i.test(text) || !values.every(isText)) return undefined;
    if (!plans.has(text)) {
      const count = (uses.get(text) ?? 0) + 1;
      uses.set(text, count);
      if (!mayPrepare || count < leastUses || plans.size >= mostPlans) return undefined;
      const name = `often_${plans.size}`;
      const isPrepared = await pg.exec(`prepare ${name} as ${text}`).then(
        () => true,
        // Not every SELECT can be prepared without naming its types; that one is asked as before.
        () => false,
      );
      plans.set(text, isPrepared ? name : undefined);
    }
    const name = plans.get(text);
    return (
      name && `execute ${name}${values.length > 0 ? `(${values.map(literal).join(', ')})` : ''}`
    );
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

/** EXECUTE takes no parameters of the protocol. With `standard_conforming_strings` (on since 9.1) a quote is all there is to double. */
function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
