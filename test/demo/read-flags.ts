import { parseArgs } from 'node:util';

export interface DemoFlags {
  port: number;
  sandboxPort: number;
  tickets: string | undefined;
  byHand: boolean;
}

export const usage = `Usage: npm run demo -- [options]

  --port <number>          port of the backend and its console (8080; 0: any free one)
  --sandbox-port <number>  port of the Zendesk account in a box (8081; 0: any free one)
  --tickets <file>         threads in JSON Lines instead of the sample help desk
  --by-hand                leave the first admin, the account and the consent to you
`;

/** What was typed after `npm run demo --` cannot be meant. */
export class UsageError extends Error {}

/** @throws UsageError for an unknown flag, or a port that is none */
export function readFlags(args: string[]): DemoFlags {
  const values = parse(args);
  return {
    port: portOf('--port', values.port),
    sandboxPort: portOf('--sandbox-port', values['sandbox-port']),
    tickets: values.tickets,
    byHand: values['by-hand'],
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8080' },
        'sandbox-port': { type: 'string', default: '8081' },
        tickets: { type: 'string' },
        'by-hand': { type: 'boolean', default: false },
      },
    }).values;
  } catch (failure) {
    throw new UsageError(failure instanceof Error ? failure.message : String(failure));
  }
}

function portOf(flag: string, typed: string): number {
  if (!/^\d{1,5}$/.test(typed) || Number(typed) > 65_535) {
    throw new UsageError(`${flag} takes a number from 0 to 65535, not “${typed}”.`);
  }
  return Number(typed);
}
