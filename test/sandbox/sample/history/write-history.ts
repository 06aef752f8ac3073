import { seeded } from '../../seeded.ts';
import type { Conversation } from '../conversation.ts';
import { customers, type CustomerHandle } from '../people.ts';
import { appTemplates } from './app-templates.ts';
import { gearTemplates } from './gear-templates.ts';
import { shopTemplates } from './shop-templates.ts';
import type { Template } from './template.ts';

const OLDEST_DAYS = 730;
const CLOSED_AFTER_DAYS = 4;
const ARCHIVED_AFTER_DAYS = 125;

/**
 * The solved tickets of two years, made from templates with varied details and denser towards the
 * present. The same seed writes the same history. Old ones are closed, those of more than 125 days
 * archived.
 */
export function writeHistory(seed: number): Conversation[] {
  const random = seeded(seed);
  return [...appTemplates, ...shopTemplates, ...gearTemplates].flatMap((template) =>
    Array.from({ length: template.count }, () => fromTemplate(template, random)),
  );
}

function fromTemplate(template: Template, random: () => number): Conversation {
  const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(random() * from.length)]!;
  const days = 1 + Math.floor(random() ** 2 * OLDEST_DAYS);
  const product = pick(template.products);
  const assignee = pick(template.assignees);
  const order = `${template.brand === 'pro' ? 'FP-1' : 'FH-2'}${digits(random, 5)}`;
  const details: Record<string, string> = {
    product,
    order,
    city: pick(CITIES),
    phone: pick(PHONES),
    version: pick(VERSIONS),
    amount: `${pick(['£', '€', '$'])}${20 + Math.floor(random() * 180)}.${pick(['00', '50', '90'])}`,
    tracking: `RM${digits(random, 9)}GB`,
    n: String(2 + Math.floor(random() * 5)),
  };
  const told = (wordings: readonly string[]) =>
    pick(wordings).replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? name);
  const note =
    template.notes && random() < 0.5
      ? `@${assignee} +${minutes(random)} note\n${told(template.notes)}`
      : '';
  const script = [
    `@customer\n${told(template.asks)}`,
    note,
    `@${assignee} +${1 + Math.floor(random() * 20)}h\n${told(template.replies)}`,
    random() < 0.75 ? `@customer +${1 + Math.floor(random() * 40)}h\n${told(template.thanks)}` : '',
  ];
  return {
    subject: told(template.subjects),
    from: pick(speakers(template.locale)),
    quiet: `${days * 24 + Math.floor(random() * 24)}h`,
    status: days > CLOSED_AFTER_DAYS ? 'closed' : 'solved',
    life: days > ARCHIVED_AFTER_DAYS ? 'archived' : undefined,
    script: script.filter((turn) => turn !== '').join('\n'),
    priority: pick(['low', 'normal', 'normal', 'normal', 'high']),
    assignee,
    group: template.group,
    brand: template.brand,
    channel: template.channel,
    topic: template.topic,
    product,
    appVersion: product === 'Fernhill app' ? details.version : undefined,
    order: script[0]?.includes(order) ? order : undefined,
    resolution: template.resolution,
  };
}

/** Customers who write in a language, without those who cannot be written back to. */
function speakers(locale: string | undefined): CustomerHandle[] {
  const handles = Object.keys(customers) as CustomerHandle[];
  return handles.filter((handle) => {
    const person = customers[handle];
    const spoken = 'locale' in person ? person.locale : undefined;
    return spoken === locale && person.email !== null && !('suspended' in person);
  });
}

function minutes(random: () => number): string {
  return `${5 + Math.floor(random() * 50)}m`;
}

function digits(random: () => number, count: number): string {
  return String(Math.floor(random() * 10 ** count)).padStart(count, '0');
}

const CITIES = [
  'Keswick',
  'Fort William',
  'Chamonix',
  'Bergen',
  'Zermatt',
  'Bristol',
  'Ljubljana',
  'Queenstown',
  'Boulder',
  'Zakopane',
  'Leeds',
  'Inverness',
];
const PHONES = [
  'Pixel 7',
  'Pixel 9',
  'Galaxy A54',
  'Galaxy S23',
  'iPhone 13',
  'iPhone 15',
  'Redmi Note 12',
  'Fairphone 5',
];
const VERSIONS = ['6.0.2', '6.1.0', '6.1.3', '6.2.0', '6.2.4', '6.3.0', '6.3.9', '6.4.1'];
