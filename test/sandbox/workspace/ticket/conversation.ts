import { html, raw } from 'hono/html';
import type { SandboxClock } from '../../sandbox.ts';
import { initials, toneOf } from '../avatar.ts';
import type { Html } from '../html.ts';
import { icon } from '../icons.ts';
import { sanitizeHtml } from '../sanitize-html.ts';
import { showTime } from '../show-time.ts';
import type { MessageState, TicketState } from '../state/page-state.ts';

const CHANNELS: Record<string, string> = {
  web: 'via web form',
  email: 'via email',
  api: 'via API',
  native_messaging: 'via messaging',
  voice: 'via phone',
  chat: 'via chat',
};

/** The middle of the page: replies, notes and messages, oldest first. */
export function conversation(clock: SandboxClock, ticket: TicketState): Html {
  return html`<ol class="conversation" aria-label="Conversation" data-live="conversation">
    ${ticket.conversation.map((message) =>
      message.message.contentType === 'text/plain'
        ? bubble(clock, message)
        : comment(clock, message),
    )}
  </ol>`;
}

function comment(clock: SandboxClock, message: MessageState): Html {
  const { author } = message;
  return html`<li class="comment ${message.public ? 'public' : 'internal'}" data-id="${message.id}">
    <span class="avatar ${toneOf(author.id)}" aria-hidden="true">${initials(author.name)}</span>
    <article aria-label="${message.public ? 'Public reply' : 'Internal note'} by ${author.name}">
      <header>
        <strong>${author.name}</strong>
        ${message.public ? '' : html`<span class="badge">${icon('lock')} Internal</span>`}
        ${author.role === 'end-user' ? html`<span class="badge customer">Customer</span>` : ''}
        <span class="soft"
          >${showTime(clock, message.timestamp)}
          ${CHANNELS[message.channel.name] ?? `via ${message.channel.name}`}</span
        >
      </header>
      <div class="words" dir="auto">${raw(sanitizeHtml(message.message.content))}</div>
      ${
        message.attachments.length === 0
          ? ''
          : html`<ul class="attachments" aria-label="Attachments">
              ${message.attachments.map(
                (file) =>
                  html`<li>
                    ${icon('clip')} ${file.filename} <small>${fileSize(file.size)}</small>
                  </li>`,
              )}
            </ul>`
      }
    </article>
  </li>`;
}

function bubble(clock: SandboxClock, message: MessageState): Html {
  const { author } = message;
  const side = author.role === 'end-user' ? 'theirs' : 'ours';
  if (author.role === 'system') {
    return html`<li class="event" data-id="${message.id}">${message.message.content}</li>`;
  }
  return html`<li class="message ${side}" data-id="${message.id}">
    <span class="avatar ${toneOf(author.id)}" aria-hidden="true">${initials(author.name)}</span>
    <article aria-label="Message by ${author.name}">
      <header>
        <strong>${author.name}</strong>
        ${author.role === 'bot' ? html`<span class="badge customer">Bot</span>` : ''}
        <span class="soft">${showTime(clock, message.timestamp)}</span>
      </header>
      <div class="words" dir="auto">${message.message.content}</div>
    </article>
  </li>`;
}

function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
