import type { TicketModel } from './ticket-model.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Keeps the page's fields and the model the same; a control's name is its path. */
export function bindProperties(model: TicketModel): void {
  const controls = [
    ...document.querySelectorAll<Control>('#properties [name], #composer select[name]'),
  ];
  for (const control of controls) {
    control.addEventListener('change', () => model.set(control.name, parse(control)));
  }
  model.onChange(({ path, newValue }) => {
    for (const control of controls) if (control.name === path) control.value = print(newValue);
  });
  document
    .getElementById('properties')
    ?.addEventListener('submit', (event) => event.preventDefault());
}

function parse({ name, value }: Control): unknown {
  if (name === 'ticket.tags') return value.split(/[\s,]+/).filter((tag) => tag !== '');
  if (name.startsWith('ticket.assignee.')) return value === '' ? null : Number(value);
  return value === '' && name !== 'ticket.subject' ? null : value;
}

function print(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
