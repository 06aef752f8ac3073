import { isoSeconds } from '../clock.ts';
import { coinWord } from './coin-word.ts';
import type { Story } from './write-update.ts';

/** Fills a messaging ticket's conversation log: a bot greets, then customer and agent (or bot alone) take turns. */
export function writeChat(
  { random, nextMark }: { random: () => number; nextMark(): number },
  { ticket, theme, say, agentId }: Story,
  customer: string,
  lastMs: number,
): void {
  const turns = 3 + Math.floor(random() * 8);
  const beganMs = Date.parse(ticket.createdAt);
  const helper = ticket.supportType === 'ai_agent' ? undefined : agentId;
  for (let turn = 0; turn < turns; turn += 1) {
    const byCustomer = turn % 2 === 1;
    const byAgent = !byCustomer && turn > 1 && helper !== undefined;
    const mark = nextMark();
    const said = byCustomer
      ? say(theme.asks)
      : turn === 0
        ? 'What can we do for you?'
        : say(theme.fixes);
    ticket.conversationLog.push({
      id: `${ticket.id.toString(16)}${mark.toString(16)}`.padStart(24, '0'),
      authorId: byCustomer ? ticket.requesterId : byAgent ? helper : null,
      authorType: byCustomer ? 'end_user' : byAgent ? 'agent' : 'bot',
      authorName: byCustomer ? customer : byAgent ? 'Agent' : 'Helper',
      text: `${said} (${coinWord(mark)})`,
      createdAt: isoSeconds(beganMs + ((lastMs - beganMs) * (turn + 1)) / turns),
    });
  }
}
