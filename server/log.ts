export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** What may stand in a log line: ids, counts, durations, codes. Texts, bodies and tokens have no place in it. */
export type LogFields = Record<string, string | number | boolean | undefined>;

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A log that adds these fields to every line. */
  child(fields: LogFields): Log;
}

const order: Record<LogLevel, number> = { debug: 10, info: 20, warn: 30, error: 40, silent: 99 };

/**
 * A logger of JSON lines.
 *
 * @param level the least important level that is written
 * @param write takes one line without its newline; standard output when left out
 */
export function createLog(
  level: LogLevel,
  write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
  context: LogFields = {},
): Log {
  const at =
    (name: Exclude<LogLevel, 'silent'>) =>
    (message: string, fields: LogFields = {}): void => {
      if (order[name] < order[level]) return;
      write(
        JSON.stringify({
          time: new Date().toISOString(),
          level: name,
          message,
          ...context,
          ...fields,
        }),
      );
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => createLog(level, write, { ...context, ...fields }),
  };
}

/**
 * What of an unknown failure may be logged: its class, its code if it has one, and where in our code it
 * arose. Messages are left out, because a library's message may quote a body or a token.
 */
export function failureFields(failure: unknown): LogFields {
  if (!(failure instanceof Error)) return { failure: typeof failure };
  const code = (failure as { code?: unknown }).code;
  // The stack repeats the message, and a line of that may look like a frame.
  const stack = (failure.stack ?? '').replace(failure.message, () => '');
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const cause = failure.cause instanceof Error ? failure.cause : undefined;
  return {
    failure: failure.name,
    code: typeof code === 'string' ? code : undefined,
    cause: cause?.name,
    causeCode:
      typeof (cause as { code?: unknown })?.code === 'string'
        ? (cause as unknown as { code: string }).code
        : undefined,
    at:
      frames
        .slice(0, 3)
        .map((line) => line.trim())
        .join(' < ') || undefined,
  };
}
