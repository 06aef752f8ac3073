import type { User } from '../account.ts';

interface Staff {
  name: string;
  role: 'agent' | 'admin';
  groups: readonly GroupHandle[];
  locale: string;
  ticketRestriction?: NonNullable<User['ticketRestriction']>;
  /** Sees tickets of this brand only. */
  brand?: 'pro';
  /** The company they are in, which limits those restricted by organization. */
  organization?: OrganizationHandle;
}

/** The desk's groups, by handle. */
export const groups = {
  support: { name: 'Support', description: 'First answer on orders, products and the app' },
  billing: { name: 'Billing', description: 'Payments, refunds and invoices' },
  technical: { name: 'Technical', description: 'The Fernhill app, sync and devices' },
  vip: { name: 'VIP', description: 'Trail Pass Family members and press' },
  trust: {
    name: 'Trust and Privacy',
    description: 'Fraud and personal data; its tickets are for its members',
    isPublic: false,
  },
} as const;

export type GroupHandle = keyof typeof groups;

/**
 * Who answers at Fernhill, by handle; the address is `<handle>@fernhill.example`. The first group is
 * the default one. `nora` is the admin that everything acts as unless told otherwise; `grace` sees
 * the Billing group's tickets only, `ruth` her own only, `marcus` those of Fernhill Pro only and `owen`
 * those of the company Ridgeline Guides only. Of the agents, `oliver` alone is in the private group Trust
 * and Privacy and sees its tickets.
 */
export const staff = {
  nora: {
    name: 'Nora Whitfield',
    role: 'admin',
    groups: ['support', 'billing', 'technical', 'vip', 'trust'],
    locale: 'en-US',
  },
  ben: { name: 'Ben Sato', role: 'admin', groups: ['technical'], locale: 'en-US' },
  sam: { name: 'Sam Okafor', role: 'agent', groups: ['support', 'vip'], locale: 'en-US' },
  priya: { name: 'Priya Raman', role: 'agent', groups: ['support', 'technical'], locale: 'en-US' },
  tomas: { name: 'Tomás Ferreira', role: 'agent', groups: ['support'], locale: 'pt-br' },
  lena: { name: 'Lena Brandt', role: 'agent', groups: ['support'], locale: 'de' },
  yuki: { name: 'Yuki Tanabe', role: 'agent', groups: ['support', 'technical'], locale: 'ja' },
  oliver: { name: 'Oliver Hart', role: 'agent', groups: ['billing', 'trust'], locale: 'en-US' },
  grace: {
    name: 'Grace Mbeki',
    role: 'agent',
    groups: ['billing'],
    locale: 'en-US',
    ticketRestriction: 'groups',
  },
  dev: { name: 'Dev Malhotra', role: 'agent', groups: ['technical'], locale: 'en-US' },
  ingrid: { name: 'Ingrid Solberg', role: 'agent', groups: ['technical'], locale: 'en-US' },
  camille: { name: 'Camille Roche', role: 'agent', groups: ['vip', 'support'], locale: 'fr' },
  marcus: {
    name: 'Marcus Bell',
    role: 'agent',
    groups: ['support'],
    locale: 'en-US',
    brand: 'pro',
  },
  ruth: {
    name: 'Ruth Adler',
    role: 'agent',
    groups: ['support'],
    locale: 'en-US',
    ticketRestriction: 'assigned',
  },
  owen: {
    name: 'Owen Blythe',
    role: 'agent',
    groups: ['support'],
    locale: 'en-US',
    ticketRestriction: 'organization',
    organization: 'ridgeline',
  },
} as const satisfies Record<string, Staff>;

export type StaffHandle = keyof typeof staff;

/** Companies and clubs the customers write from, by handle. */
export const organizations = {
  ridgeline: { name: 'Ridgeline Guides', domain: 'ridgeline-guides.example' },
  hallamSchool: { name: 'Hallam Outdoor School', domain: 'hallam-outdoor.example' },
  alpenverein: { name: 'Bergfreunde Isartal e.V.', domain: 'bergfreunde-isartal.example' },
  refuges: { name: 'Refuges du Vercors', domain: 'refuges-vercors.example' },
  cascade: { name: 'Cascade Search and Rescue', domain: 'cascade-sar.example' },
  northbank: { name: 'Northbank Outfitters', domain: 'northbank.example' },
} as const;

export type OrganizationHandle = keyof typeof organizations;

interface Customer {
  name: string;
  /** `null` is somebody known by phone or chat only. */
  email: string | null;
  locale?: string;
  organization?: OrganizationHandle;
  suspended?: boolean;
}

/** Who writes to Fernhill, by handle. */
export const customers = {
  maya: { name: 'Maya Lindqvist', email: 'maya.lindqvist@example.com' },
  joel: { name: 'Joel Abernathy', email: 'joel.abernathy@example.net' },
  farah: { name: 'Farah Haddad', email: 'farah.h@example.org' },
  dermot: { name: "Dermot O'Shea", email: 'dermot.oshea@example.com' },
  keiko: { name: '佐藤 恵子', email: 'keiko.sato@example.jp', locale: 'ja' },
  hiroshi: { name: '山本 浩', email: 'h.yamamoto@example.jp', locale: 'ja' },
  anneliese: { name: 'Anneliese Kröger', email: 'anneliese.kroeger@example.de', locale: 'de' },
  jonas: {
    name: 'Jonas Weidinger',
    email: 'j.weidinger@bergfreunde-isartal.example',
    locale: 'de',
    organization: 'alpenverein',
  },
  sabine: { name: 'Sabine Öztürk', email: 'sabine.oeztuerk@example.de', locale: 'de' },
  matthieu: {
    name: 'Matthieu Garnier',
    email: 'm.garnier@refuges-vercors.example',
    locale: 'fr',
    organization: 'refuges',
  },
  elodie: { name: 'Élodie Marchand', email: 'elodie.marchand@example.fr', locale: 'fr' },
  lucia: { name: 'Lucía Benítez Ramos', email: 'lucia.benitez@example.es', locale: 'es' },
  andres: { name: 'Andrés Quiroga', email: 'aquiroga@example.com', locale: 'es' },
  beatriz: { name: 'Beatriz Nogueira', email: 'bia.nogueira@example.com.br', locale: 'pt-br' },
  rui: { name: 'Rui Vasconcelos', email: 'rui.v@example.pt', locale: 'pt' },
  layla: { name: 'ليلى منصور', email: 'layla.mansour@example.com', locale: 'ar' },
  nadia: { name: 'Nadia Benali', email: 'nadia.benali@example.ch', locale: 'fr' },
  thuy: { name: 'Nguyễn Thu Thủy', email: 'thuthuy@example.vn' },
  ewa: { name: 'Ewa Zielińska', email: 'ewa.zielinska@example.pl' },
  bram: { name: 'Bram van der Velde', email: 'bram.vdv@example.nl' },
  halvard: { name: 'Halvard Næss', email: 'halvard@example.no' },
  chidi: { name: 'Chidi Eze', email: 'chidi.eze@example.com' },
  wanjiru: { name: 'Wanjiru Kamau', email: 'wanjiru.k@example.co.ke' },
  priscilla: { name: 'Priscilla Tan', email: 'ptan@example.sg' },
  gareth: { name: 'Gareth Pugh', email: 'gareth.pugh@example.co.uk' },
  moira: { name: 'Moira MacAskill', email: 'moira.macaskill@example.co.uk' },
  terrence: { name: 'Terrence Boyd', email: 'tboyd@cascade-sar.example', organization: 'cascade' },
  alma: { name: 'Alma Reyes', email: 'alma.reyes@cascade-sar.example', organization: 'cascade' },
  hannah: {
    name: 'Hannah Okonjo',
    email: 'hannah@ridgeline-guides.example',
    organization: 'ridgeline',
  },
  pete: {
    name: 'Pete Castellano',
    email: 'pete@ridgeline-guides.example',
    organization: 'ridgeline',
  },
  ronan: {
    name: 'Ronan Keane',
    email: 'bursar@hallam-outdoor.example',
    organization: 'hallamSchool',
  },
  iris: {
    name: 'Iris Fairbank',
    email: 'iris.fairbank@hallam-outdoor.example',
    organization: 'hallamSchool',
  },
  walt: { name: 'Walt Jessop', email: 'walt@northbank.example', organization: 'northbank' },
  denise: {
    name: 'Denise Corrigan',
    email: 'purchasing@northbank.example',
    organization: 'northbank',
  },
  quentin: { name: 'Quentin Ashby', email: 'q.ashby@example.com' },
  tamsin: { name: 'Tamsin Roe', email: 'tamsinroe@example.co.uk' },
  viktor: { name: 'Viktor Petrenko', email: 'v.petrenko@example.com.ua' },
  delphine: { name: 'Delphine Arnaud', email: 'delphine.arnaud@example.fr', locale: 'fr' },
  oskar: { name: 'Oskar Lundgren', email: 'oskar.lundgren@example.se' },
  imani: { name: 'Imani Walker', email: 'imani.walker@example.com' },
  greta: { name: 'Greta Hollis', email: 'greta.hollis@example.com' },
  rashid: { name: 'Rashid Karimov', email: 'rkarimov@example.com' },
  colette: { name: 'Colette Dubois', email: 'colette.dubois@example.ca', locale: 'fr' },
  neil: { name: 'Neil Stafford', email: 'neil.stafford@example.com' },
  sunita: { name: 'Sunita Deshpande', email: 'sunita.d@example.in' },
  marek: { name: 'Marek Havel', email: 'marek.havel@example.cz' },
  fiona: { name: 'Fiona Strachan', email: 'fiona.strachan@example.co.uk' },
  luis: { name: 'Luis Ángel Prieto', email: 'laprieto@example.mx', locale: 'es' },
  hana: { name: 'Hana Kovač', email: 'hana.kovac@example.hr' },
  desmond: { name: 'Desmond Achebe', email: 'des.achebe@example.com' },
  yvette: { name: 'Yvette Lambert', email: 'yvette.lambert@example.be', locale: 'fr' },
  craig: { name: 'Craig Donnelly', email: 'craig.donnelly@example.com.au' },
  aroha: { name: 'Aroha Ngata', email: 'aroha.ngata@example.nz' },
  stefan: { name: 'Stefan Moser', email: 'stefan.moser@example.at', locale: 'de' },
  caller: { name: 'Caller +44 20 7946 0182', email: null },
  visitor: { name: 'Visitor 48121', email: null },
  lottery: { name: 'Global Prize Desk', email: 'claims@prize-desk.example', suspended: true },
  harper: { name: 'Harper Quill', email: 'harper.quill@example.com', suspended: true },
  juno: { name: 'Juno Park', email: 'juno.park@example.kr' },
  arthur: { name: 'Arthur Penhaligon', email: 'arthur.penhaligon@example.co.uk' },
} as const satisfies Record<string, Customer>;

export type CustomerHandle = keyof typeof customers;
