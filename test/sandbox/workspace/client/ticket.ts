import type { PageState } from '../state/page-state.ts';
import { bindProperties } from './bind-properties.ts';
import { createComposer } from './composer.ts';
import type { Composer } from './composer.ts';
import { startLive } from './live.ts';
import type { SchemeSwitch } from './scheme.ts';
import { submit } from './submit.ts';
import { createTicketModel } from './ticket-model.ts';
import type { TicketModel } from './ticket-model.ts';
import { createHost } from './zaf/host.ts';
import type { Host } from './zaf/host.ts';
import { zcliApps } from './zaf/zcli-apps.ts';
import { refreshPage } from './refresh-page.ts';

/** Brings a ticket's page to life: fields, composer, live updates, and the apps in their frames. */
export function startTicket(initial: PageState, scheme: SchemeSwitch): void {
  const model = createTicketModel(initial);
  const composer = createComposer();
  bindProperties(model);
  const host = createHost({ model, composer, scheme });
  const scroll = document.getElementById('scroll');
  const toEnd = () => scroll?.scrollTo({ top: scroll.scrollHeight });
  toEnd();

  const take = (state: PageState | undefined) => {
    if (!state) return;
    const before = model.state.ticket.conversation.length;
    model.refresh(state);
    if (model.state.ticket.conversation.length > before) toEnd();
  };
  startLive({ ticketId: initial.ticket.id, onChange: take, onNotify: host.notify });

  if (composer) composer.onSubmit(() => void save({ model, composer, host, take }));
  void zcliApps(initial.apps).then((apps) => apps.forEach(host.open));
}

interface Save {
  model: TicketModel;
  composer: Composer;
  host: Host;
  take(state: PageState | undefined): void;
}

/** One submit, with what apps hear of it: they may stop it, and are told how it went. */
async function save({ model, composer, host, take }: Save): Promise<void> {
  composer.refuse('');
  // The box's own help writes as somebody else: no save of this agent's, so apps hear nothing.
  const asAgent = composer.mode() !== 'requester';
  const emit = (event: string) => asAgent && host.emit(`ticket.submit.${event}`);
  const veto = asAgent ? await host.askHook('ticket.save') : undefined;
  if (veto !== undefined) return composer.refuse(veto);
  emit('start');
  const refusal = await submit(model, composer);
  if (refusal === undefined) {
    composer.clear();
    if (asAgent) model.forgetEdits();
    take(await refreshPage());
  } else {
    composer.refuse(refusal);
  }
  emit(refusal === undefined ? 'done' : 'fail');
  emit('always');
}
