import type { AppState } from '../../state/page-state.ts';
import type { Notified } from '../live.ts';
import type { Composer } from '../composer.ts';
import type { SchemeSwitch } from '../scheme.ts';
import type { TicketModel } from '../ticket-model.ts';
import { answerCall } from './answer-call.ts';
import { eventsOf } from './change-events.ts';
import { createCallLimit } from './call-limit.ts';
import type { Frame } from './frame.ts';
import { openFrame } from './frame.ts';
import { performRequest } from './perform-request.ts';
import { readMessage, subscriberCount } from './read-message.ts';
import type { Message } from './read-message.ts';
import type { RequestOptions } from './request-options.ts';

const HOOK_TIMEOUT_MS = 30_000;

export interface HostDeps {
  model: TicketModel;
  composer: Composer | undefined;
  scheme: SchemeSwitch;
}

export interface Host {
  open(app: AppState): void;
  /** To every app that listens. */
  emit(event: string, data?: unknown): void;
  /** Asks every app that listens to a hook; answers the first refusal. */
  askHook(event: string): Promise<string | undefined>;
  /** An event the Apps API sends to one app's pages. */
  notify(notification: Notified): void;
}

/** The host's side of Zendesk's app framework: what the SDK in each app's iframe talks to. */
export function createHost(deps: HostDeps): Host {
  const frames: Frame[] = [];
  const { model, composer, scheme } = deps;
  const limits = new Map<Frame, ReturnType<typeof createCallLimit>>();
  const emitTo = (frame: Frame, event: string, data?: unknown) => {
    if (frame.subscriptions.has(event)) frame.send({ key: `zaf.${event}`, message: data });
  };
  const emit = (event: string, data?: unknown) =>
    frames.forEach((frame) => emitTo(frame, event, data));
  const emitChange = (path: string, newValue: unknown, oldValue: unknown) => {
    emit(`${path}.changed`, newValue);
    emit('*.changed', { propertyName: path, newValue, oldValue });
  };

  model.onChange((change) => {
    for (const path of eventsOf(change)) emitChange(path, change.newValue, change.oldValue);
  });
  composer?.onType((type) => emitChange('comment.type', type, undefined));
  composer?.onText((text) => emitChange('comment.text', text, undefined));
  scheme.onChange((next) => emitChange('colorScheme', next, undefined));

  window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    const frame = frames.find(({ iframe }) => iframe.contentWindow === source);
    const message = frame?.origin === origin ? readMessage(data) : undefined;
    if (frame && message?.appGuid === frame.guid) receive(frame, message);
  });

  function receive(frame: Frame, message: Message): void {
    const { key = '', id, request } = message;
    const [, verb, event = ''] = /^iframe\.(on|off|trigger|reply):(.+)$/.exec(key) ?? [];
    if (key === 'iframe.handshake') return register(frame);
    if (verb === 'on') frame.subscriptions.set(event, subscriberCount(message));
    if (verb === 'off' && subscriberCount(message) === 0) frame.subscriptions.delete(event);
    if (verb === 'trigger') return emit(event, message.message);
    if (verb === 'reply') frame.replies.get(event)?.(message.error?.msg);
    if (/^request:\d+$/.test(key)) return void answerRequest(frame, key, message.message);
    if (id !== undefined && request) {
      void answerCall(deps, frame, request, message.params).then((answer) =>
        frame.send({ id, ...answer }),
      );
    }
  }

  function register(frame: Frame): void {
    const { app, guid } = frame;
    const { ticket, account } = model.state;
    frame.registered = true;
    frame.send({
      key: 'zaf.app.registered',
      message: {
        metadata: {
          appId: app.appId,
          installationId: app.installationId,
          name: app.name,
          version: app.version,
          settings: app.settings,
        },
        context: {
          instanceGuid: guid,
          product: 'support',
          account: { subdomain: account.subdomain },
          location: 'ticket_sidebar',
          ticketId: ticket.id,
        },
      },
    });
    frame.send({ key: 'zaf.app.activated', message: { firstLoad: true } });
  }

  async function answerRequest(frame: Frame, key: string, options: unknown): Promise<void> {
    const limit = limits.get(frame) ?? createCallLimit();
    limits.set(frame, limit);
    const { done, args } = await performRequest(options as RequestOptions, {
      app: frame.app,
      csrfToken: model.state.csrfToken,
      subdomain: model.state.account.subdomain,
      limit,
    });
    frame.send({ key: `zaf.${key}.${done ? 'done' : 'fail'}`, message: { responseArgs: args } });
  }

  async function askOne(frame: Frame, event: string): Promise<string | undefined> {
    const refusal = await new Promise<string | undefined>((resolve) => {
      frame.replies.set(event, resolve);
      frame.send({ key: `zaf.${event}`, needsReply: true });
      setTimeout(() => resolve('it did not answer'), HOOK_TIMEOUT_MS);
    });
    frame.replies.delete(event);
    return refusal === undefined ? undefined : `${frame.app.title} stopped the save: ${refusal}`;
  }

  return {
    open: (app) => {
      const frame = openFrame(app, scheme.current, (open) =>
        emitTo(frame, open ? 'app.activated' : 'app.deactivated', { firstLoad: false }),
      );
      frames.push(frame);
    },
    emit,
    askHook: async (event) => {
      const asked = frames.filter(({ subscriptions }) => subscriptions.has(event));
      const refusals = await Promise.all(asked.map((frame) => askOne(frame, event)));
      return refusals.find((refusal) => refusal !== undefined);
    },
    notify: ({ appId, event, body }) =>
      frames
        .filter(({ app }) => Number(app.appId) === appId)
        .forEach((frame) => emitTo(frame, `api_notification.${event}`, { body, event })),
  };
}
