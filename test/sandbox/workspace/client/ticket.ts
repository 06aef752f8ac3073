import type { PageState } from '../state/page-state.ts';
import { bindProperties } from './bind-properties.ts';
import { createComposer } from './composer.ts';
import { startLive } from './live.ts';
import type { SchemeSwitch } from './scheme.ts';
import { submit } from './submit.ts';
import { createTicketModel } from './ticket-model.ts';
import { createHost } from './zaf/host.ts';
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

  composer?.onSubmit(async () => {
    composer.refuse('');
    // The box's own help writes as somebody else: no save of this agent's, so no hook.
    const asAgent = composer.mode() !== 'requester';
    const veto = asAgent ? await host.askHook('ticket.save') : undefined;
    if (veto !== undefined) return composer.refuse(veto);
    if (asAgent) host.emit('ticket.submit.start');
    const refusal = await submit(model, composer);
    if (refusal !== undefined) {
      composer.refuse(refusal);
      if (asAgent) host.emit('ticket.submit.fail');
      if (asAgent) host.emit('ticket.submit.always');
      return;
    }
    composer.clear();
    if (asAgent) model.forgetEdits();
    take(await refreshPage());
    if (asAgent) host.emit('ticket.submit.done');
    if (asAgent) host.emit('ticket.submit.always');
  });

  void zcliApps(initial.apps).then((apps) => apps.forEach(host.open));
}
