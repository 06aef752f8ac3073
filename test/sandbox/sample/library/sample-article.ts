import type { Topic } from '../fields.ts';

/** One article of the sample help centre, as a person would write it down. */
export interface SampleArticle {
  title: string;
  section: SectionHandle;
  /** The topics of the tickets it answers. */
  answers: readonly Topic[];
  /** Paragraphs, `## ` headings and `- ` lists, with empty lines between them. */
  text: string;
  /** Its German version. */
  german?: { title: string; text: string; draft?: boolean; outdated?: boolean };
  labels?: readonly string[];
  /** Who may read it, everybody where nothing is given. */
  readers?: 'staff' | 'signed in';
  draft?: boolean;
  /** How long ago it was last edited, in days. */
  age: number;
}

/** The sections of both brands, by handle, with the category each is in. */
export const sections = {
  orders: {
    brand: 'fernhill',
    category: 'Shop',
    name: 'Orders and delivery',
    german: 'Bestellung und Lieferung',
  },
  returns: {
    brand: 'fernhill',
    category: 'Shop',
    name: 'Returns and refunds',
    german: 'Rückgabe und Erstattung',
  },
  payments: {
    brand: 'fernhill',
    category: 'Shop',
    name: 'Payments and invoices',
    german: 'Zahlung und Rechnung',
  },
  signIn: { brand: 'fernhill', category: 'App', name: 'Signing in', german: 'Anmelden' },
  maps: {
    brand: 'fernhill',
    category: 'App',
    name: 'Maps and recording',
    german: 'Karten und Aufzeichnung',
  },
  trailPass: { brand: 'fernhill', category: 'App', name: 'Trail Pass', german: 'Trail Pass' },
  care: {
    brand: 'fernhill',
    category: 'Gear',
    name: 'Care and repair',
    german: 'Pflege und Reparatur',
  },
  warranty: { brand: 'fernhill', category: 'Gear', name: 'Warranty', german: 'Garantie' },
  proAccount: {
    brand: 'pro',
    category: 'Fernhill Pro',
    name: 'Account and discount',
    german: 'Konto und Rabatt',
  },
  proOrders: {
    brand: 'pro',
    category: 'Fernhill Pro',
    name: 'Large orders',
    german: 'Großbestellungen',
  },
} as const;

export type SectionHandle = keyof typeof sections;
