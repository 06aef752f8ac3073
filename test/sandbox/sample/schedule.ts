import type { Conversation, Span, Turn } from './conversation.ts';
import { customers } from './people.ts';
import { parseScript } from './parse-script.ts';

export interface ScheduledTurn extends Turn {
  /** Epoch ms. */
  atMs: number;
}

/**
 * Gives each turn of a conversation its moment, counted back from `nowMs` (epoch ms), and writes out
 * the dates in its text: `{+3d}` becomes the day three days after the turn, `{-2d}` two days before,
 * in the conversation's language.
 */
export function schedule(conversation: Conversation, nowMs: number): ScheduledTurn[] {
  const turns = parseScript(conversation.script);
  const requester = customers[conversation.from];
  const spoken = 'locale' in requester ? requester.locale : 'en-GB';
  const day = dayFormat(conversation.locale ?? spoken);
  let atMs = nowMs - ageMs(conversation, turns);
  return turns.map((turn) => {
    atMs += spanMs(turn.after);
    const text = turn.text.replace(/\{([+-]\d+)d\}/g, (_, days: string) =>
      day.format(atMs + Number(days) * DAY_MS),
    );
    return { ...turn, text, atMs };
  });
}

/** How long before the present a conversation began, in ms. */
export function ageMs(
  conversation: Conversation,
  turns: Turn[] = parseScript(conversation.script),
): number {
  return turns.reduce((sum, turn) => sum + spanMs(turn.after), spanMs(conversation.quiet));
}

export const DAY_MS = 24 * 3600_000;
const UNIT_MS = { m: 60_000, h: 3600_000, d: DAY_MS } as const;

function spanMs(span: Span): number {
  return Number(span.slice(0, -1)) * UNIT_MS[span.slice(-1) as keyof typeof UNIT_MS];
}

/** Making a format is a hundred times slower than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  formats.set(locale, made);
  return made;
}
