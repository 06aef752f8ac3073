import type { Ticket } from '../account.ts';
import { isoSeconds } from '../clock.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Cast } from './add-cast.ts';
import { blankTicket } from './blank-ticket.ts';
import type { TicketPlan } from './plan-tickets.ts';
import { themes } from './themes.ts';
import { writeChat } from './write-chat.ts';
import { pick, voiceOf } from './write-text.ts';
import { writeUpdate, type Story } from './write-update.ts';

const DAY_MS = 24 * 3600_000;
const CLOSED_AFTER_MS = 4 * DAY_MS;
const ARCHIVED_AFTER_MS = 125 * DAY_MS;

/** What all tickets of one history share. */
export interface Telling {
  random: () => number;
  cast: Cast;
  /** The newest moment anything happened, epoch ms. */
  endMs: number;
  /** A new number for each comment and message. */
  nextMark(): number;
}

/**
 * Writes one ticket with `updates` updates into the account without telling anybody: at a speed at which
 * tens of thousands take seconds. What happens to it later is `meetFate`'s.
 */
export function writeTicket(
  sandbox: Sandbox,
  telling: Telling,
  { fate, createdMs, updates }: TicketPlan,
): Ticket {
  const { random, cast, endMs } = telling;
  const theme = pick(themes, random);
  const say = voiceOf(random);
  const chat = fate === 'messaging' || fate === 'AI agent';
  const requester = fate === 'spam' ? cast.spammer : pick(cast.customers, random);
  const topic = cast.topicValues.get(theme.topic) ?? 'other';
  const lastMs = Math.min(createdMs + random() ** 3 * 12 * DAY_MS, endMs);
  const ticket: Ticket = {
    ...blankTicket(sandbox, {
      subject: random() < 0.005 ? null : say(theme.subjects),
      channel: chat ? 'native_messaging' : pick(CHANNELS, random),
      requester,
      brandId: pick(cast.brandIds, random),
      createdAt: isoSeconds(createdMs),
    }),
    groupId: pick(cast.groupIds, random),
    fromMessagingChannel: chat,
    supportType: fate === 'AI agent' ? 'ai_agent' : 'agent',
    customFields: { [cast.topicFieldId]: topic },
    tags: [topic],
  };
  const story: Story = {
    ticket,
    theme,
    say,
    agentId: fate === 'AI agent' ? -1 : pick(cast.agentIds, random),
    ends: fate !== 'long' && updates > 1 && endMs - lastMs > 2 * DAY_MS,
    comments: fate === 'long',
  };
  for (let step = 0; step < updates; step += 1) {
    const part = updates > 1 ? step / (updates - 1) : 0;
    const at = isoSeconds(createdMs + (lastMs - createdMs) * part);
    writeUpdate(sandbox, telling, story, { step, last: step === updates - 1, at });
  }
  if (chat) writeChat(telling, story, requester.name, lastMs);
  ticket.description = ticket.comments[0]?.plainBody ?? '';
  ticket.updatedAt = ticket.generatedAt = isoSeconds(updates > 1 || chat ? lastMs : createdMs);
  if (story.ends && random() < 0.3) ticket.satisfaction = { score: pick(SCORES, random) };
  age(ticket, endMs - lastMs, lastMs);
  sandbox.account.tickets.set(ticket.id, ticket);
  return ticket;
}

/** Closing and archiving are the account's own doing: they move what exports compare, and tell of no update. */
function age(ticket: Ticket, quietMs: number, lastMs: number): void {
  if (ticket.status !== 'solved' || quietMs < CLOSED_AFTER_MS) return;
  ticket.status = 'closed';
  ticket.generatedAt = isoSeconds(lastMs + CLOSED_AFTER_MS);
  if (quietMs < ARCHIVED_AFTER_MS) return;
  ticket.life = 'archived';
  ticket.generatedAt = isoSeconds(lastMs + ARCHIVED_AFTER_MS);
}

const CHANNELS = ['email', 'email', 'email', 'web', 'web', 'api', 'voice'] as const;
const SCORES = ['offered', 'good', 'good', 'bad'] as const;
