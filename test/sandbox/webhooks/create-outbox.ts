import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Webhook } from './webhook.ts';
import type { DomainEvent, Invocation, Sandbox } from '../sandbox.ts';
import { callWebhook } from './call-webhook.ts';
import { createBreaker } from './create-breaker.ts';
import { eventBody } from './event-body.ts';
import { retryDelay } from './retry-delay.ts';
import { ulid } from './ulid.ts';

/** What a trial account may send in a minute. */
const TRIAL_INVOCATIONS = 60;

export interface Outbox {
  emit(event: DomainEvent): void;
  underWay(): number;
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Sends events to the webhooks that subscribed to them, side by side, with retries, breaker and faults. */
export function createOutbox(sandbox: Sandbox): Outbox {
  const breaker = createBreaker(sandbox.clock);
  const stop = new AbortController();
  const underWay = new Set<Promise<void>>();
  const held: (() => void)[] = [];
  let sequence: { id: string; position: number } | undefined;

  const start = (webhook: Webhook, eventType: string, body: string) => {
    const delivery = deliver(sandbox, webhook, eventType, body, breaker, stop.signal).finally(() =>
      underWay.delete(delivery),
    );
    underWay.add(delivery);
    return delivery;
  };
  const releaseHeld = () => held.splice(0).forEach((send) => send());

  return {
    emit: (event) => {
      sequence = nextInSequence(sequence);
      // What one action causes, in one turn of the event loop, is one sequence.
      queueMicrotask(() => (sequence = undefined));
      const subscribers = [...sandbox.account.webhooks.values()].filter((webhook) =>
        subscribes(webhook, event),
      );
      if (subscribers.length === 0 || stop.signal.aborted) return;
      const body = eventBody(sandbox, event, sequence);
      const fault = sandbox.faults.takeWebhook(event.type);
      if (fault?.kind === 'drop-webhook') return;
      for (const webhook of subscribers) {
        if (fault?.kind === 'hold-webhook') {
          held.push(() => void start(webhook, event.type, body));
          continue;
        }
        void start(webhook, event.type, body).then(releaseHeld);
        if (fault?.kind === 'double-webhook') void start(webhook, event.type, body);
      }
    },
    underWay: () => underWay.size,
    settle: async () => {
      do {
        releaseHeld();
        await Promise.all(underWay);
      } while (underWay.size > 0 || held.length > 0);
    },
    close: async () => {
      stop.abort();
      held.splice(0);
      await Promise.all(underWay);
    },
  };
}

async function deliver(
  sandbox: Sandbox,
  webhook: Webhook,
  eventType: string,
  body: string,
  breaker: ReturnType<typeof createBreaker>,
  stop: AbortSignal,
): Promise<void> {
  // Zendesk answers first and sends afterwards.
  await Promise.resolve();
  const invocation: Invocation = {
    id: ulid(sandbox.clock.now()),
    webhookId: webhook.id,
    eventType,
    body,
    status: 'circuit broken',
    attempts: [],
  };
  sandbox.invocations.push(invocation);
  if (stop.aborted || breaker.isOpen(webhook.id)) return;
  if (
    sandbox.options.trial &&
    !sandbox.limiter.take('invocations', TRIAL_INVOCATIONS, 60_000).allowed
  ) {
    invocation.status = 'throttled';
    return;
  }
  for (;;) {
    const tried = await callWebhook(sandbox, webhook, invocation.id, body, stop);
    invocation.attempts.push(tried.attempt);
    invocation.status = tried.attempt.status;
    breaker.note(webhook.id, tried.attempt.status === 'success');
    const delay = retryDelay(tried, invocation.attempts.length);
    if (delay === undefined || stop.aborted) return;
    await sleep(delay * (sandbox.options.retryDelayMs ?? 1000), undefined, { signal: stop }).catch(
      () => undefined,
    );
    if (stop.aborted) return;
  }
}

function subscribes(webhook: Webhook, event: DomainEvent): boolean {
  return (
    webhook.status === 'active' && webhook.subscriptions.includes(`zen:event-type:${event.type}`)
  );
}

function nextInSequence(current: { id: string; position: number } | undefined) {
  return current
    ? { id: current.id, position: current.position + 1 }
    : { id: randomBytes(16).toString('hex').toUpperCase(), position: 1 };
}
