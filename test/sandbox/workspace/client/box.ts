import { notice } from './notice.ts';
import { refreshPage } from './refresh-page.ts';

/** The box's levers act without leaving the page, so that half-written comments stay. */
export function startBox(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-quiet]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const button = event.submitter as HTMLButtonElement;
      void send(form.action, new FormData(form, button), button.textContent?.trim() ?? '');
    });
  }
}

async function send(address: string, body: FormData, words: string): Promise<void> {
  const headers = { 'x-csrf-token': document.body.dataset.csrf ?? '' };
  const response = await fetch(address, { method: 'POST', body, headers });
  notice(response.ok ? `Done: ${words}` : 'That did not work.', response.ok ? 'notice' : 'error');
  await refreshPage();
}
