import { describe, expect, it } from 'vitest';
import { checkSupport } from '../../../server/support/check-support.ts';
import { examine } from '../../../server/support/examine.ts';
import type { SupportContext, SupportPassage } from '../../../server/support/support.ts';
import { growthOf, rowOf } from '../../support/growth.ts';

const about: SupportContext = {
  people: [
    { name: 'Denise Calloway', role: 'customer' },
    { name: 'Martin Oyelaran', role: 'agent' },
  ],
  ticketId: '4711',
  subject: 'Sideboard arrived broken',
};
const complaint: SupportPassage = {
  text: 'My order LP-770415 arrived yesterday with the left door split. I paid $1,849.00 and waited eleven weeks. I want a refund.',
  authorName: 'Denise Calloway',
  authorRole: 'customer',
  at: '2026-05-02T10:00:00Z',
};
const answer: SupportPassage = {
  text: 'I am sorry. We will send you a replacement by Friday. Please send me two photos of the door.',
  authorName: 'Martin Oyelaran',
  authorRole: 'agent',
  at: '2026-05-02T12:00:00Z',
};
const reasons = (sentence: string, ...passages: SupportPassage[]): string[] => [
  ...new Set(checkSupport(sentence, passages, about).reasons.map(({ code }) => code)),
];

describe('a sentence of a brief is shown', () => {
  it.each([
    ['Denise received order LP-770415 on 1 May with a split door.', complaint],
    ['The customer asks for a refund of $1,849.', complaint],
    ['The customer waited 11 weeks for the order.', complaint],
    ['Die Kundin verlangt eine Erstattung von 1.849,00 $.', complaint],
    ['The agent promised a replacement by Friday and asked for two photos.', answer],
    ['Martin promised a replacement by 8 May.', answer],
    ['Der Agent versprach, bis Freitag Ersatz zu schicken.', answer],
    ['El agente prometió enviar un reemplazo antes del viernes.', answer],
  ])('when its words follow from the passage: %s', (sentence, passage) => {
    expect(reasons(sentence, passage)).toEqual([]);
  });
});

const question: SupportPassage = {
  text: 'Why was I charged twice? Has the new door been shipped? I have never used the drawer. The notice period is one month.',
  authorName: 'Denise Calloway',
  authorRole: 'customer',
  at: '2026-05-03T09:00:00Z',
};

describe('a sentence of a brief is held to how the passage speaks of it', () => {
  it.each([
    [['modality'], 'The new door was shipped.'],
    [['negation'], 'There is no notice period.'],
    [[], 'The customer was charged twice.'],
    [[], 'The notice period is one month.'],
  ])('%j: %s', (codes, sentence) => {
    expect(reasons(sentence, question)).toEqual(codes);
  });
});

describe('a sentence in another language than the comment it rests on', () => {
  const german: SupportPassage = {
    text: 'Guten Tag, mein Paket 7788-12 kam gestern beschädigt an. Ich möchte 45 € zurück, keinen Gutschein.',
    authorName: 'Denise Calloway',
    authorRole: 'customer',
    at: '2026-05-03T09:00:00Z',
  };

  it.each([
    'Denise received parcel 7788-12 damaged on 2 May.',
    'Denise a reçu le colis 7788-12 endommagé.',
    'Denise pide un reembolso de 45 €.',
    'A cliente pede um reembolso de 45 €.',
  ])('is shown where it says the same: %s', (sentence) => {
    expect(reasons(sentence, german)).toEqual([]);
  });

  it.each([
    ['number', 'Denise demande un remboursement de 54 €.'],
    ['code', 'Parcel 7788-21 arrived damaged.'],
    ['name', 'Denise asks Karen for a refund of 45 €.'],
    ['date', 'The parcel arrived damaged on 20 April.'],
    ['negation', 'O pacote não chegou danificado.'],
    ['modality', 'Denise recibió un reembolso de 45 €.'],
    ['content', 'The customer wants to cancel the subscription.'],
  ])('is dropped for its %s: %s', (code, sentence) => {
    expect(reasons(sentence, german)).toContain(code);
  });

  it('is dropped in a script of which no words are known, even where every number is right', () => {
    expect(reasons('注文 7788-12 の 45 € の返金を希望しています。', german)).toEqual([
      'unreadable',
    ]);
    const japanese = {
      ...german,
      text: '注文 7788-12 が壊れて届きました。45 € の返金を希望します。',
    };
    expect(reasons('The customer asks for a refund of 45 €.', japanese)).toEqual(['unreadable']);
  });
});

describe('a sentence of a brief is dropped', () => {
  it.each([
    ['code', 'The customer waited for order LP-770416.', complaint],
    ['unit', 'The customer paid €1,849.', complaint],
    ['number', 'The customer waited 12 weeks.', complaint],
    ['date', 'The order arrived on 3 April.', complaint],
    ['name', 'The customer asks Karen for a refund.', complaint],
    ['negation', 'Die Kundin verlangt keine Erstattung.', complaint],
    ['modality', 'The agent sent a replacement.', answer],
    ['speaker', 'The customer promised a replacement.', answer],
    ['quantity', 'All orders arrived with a split door.', complaint],
    ['content', 'The customer wants to cancel.', complaint],
    ['link', 'See https://evil.example for the refund.', complaint],
  ])('for its %s: %s', (code, sentence, passage) => {
    expect(reasons(sentence, passage)).toContain(code);
  });

  it('when nobody here can read it', () => {
    expect(reasons('返金を希望しています。', complaint)).toEqual(['unreadable']);
    expect(reasons('a'.repeat(2001), complaint)).toEqual(['unreadable']);
  });
});

describe('a day', () => {
  const from = (text: string): SupportPassage => ({
    text,
    authorName: 'Denise Calloway',
    authorRole: 'customer',
    at: '2026-09-02T09:00:00Z',
  });
  const french = from('La livraison était prévue samedi, et je pars en vacances le 8 et non le 5.');
  const count = from('Nous avons reçu le 8 colis par erreur.');

  it('of a month may be named by its number alone, whatever small word follows', () => {
    expect(reasons('Denise part en vacances le 8 septembre.', french)).not.toContain('date');
    expect(reasons('Denise part en vacances le 9 septembre.', french)).toContain('date');
    expect(reasons('Denise a reçu un colis le 8 septembre.', count)).toContain('date');
  });

  it('of a month that is over may be looked back on, or ahead to', () => {
    const over = from('Vous avez prélevé 29 € le 1, et je pars le 1 aussi.');
    expect(reasons('Denise a été débitée de 29 € le 1er septembre.', over)).not.toContain('date');
    expect(reasons('Denise part le 1er octobre.', over)).not.toContain('date');
    expect(reasons('Denise part le 1er novembre.', over)).toContain('date');
  });

  it('of the week is held to what it is the day of, but in no translation', () => {
    const two = 'The wedding is on Saturday. The delivery comes on Friday with the cake.';
    expect(reasons('The wedding is on Friday.', from(two))).toContain('date');
    const other = from(
      'El sábado conectamos Booking. El hotel perdió la reserva de hotel el lunes.',
    );
    expect(reasons('The hotel had linked Booking on Saturday.', other)).not.toContain('date');
  });
});

describe('a denial', () => {
  const said = (text: string, at: string): SupportPassage => ({
    text,
    authorName: 'Denise Calloway',
    authorRole: 'customer',
    at,
  });
  const before = said('The code for the payment does not arrive.', '2026-09-02T09:00:00Z');
  const after = said('Now the code arrives on my new phone.', '2026-09-03T09:00:00Z');
  const isSure = (...passages: SupportPassage[]): boolean | undefined =>
    examine('The code for the payment arrives.', passages, about)?.findings.some(
      ({ code, isDoubtful }) => code === 'negation' && !isDoubtful,
    );

  it('refuses a sentence by itself where nothing says otherwise, and is weighed where something does', () => {
    expect(isSure(before)).toBe(true);
    expect(isSure(before, after)).toBe(false);
  });
});

describe('hostile input', () => {
  it.each([
    ['one long word', rowOf('x')],
    ['one long number', rowOf('1')],
    ['many numbers', rowOf('12 ')],
    ['many joined codes', rowOf('a-1-')],
    ['many refunds', rowOf('refund not, ')],
    ['many addresses', rowOf('a@b.')],
    ['many dates', rowOf('1.1. 3 May ')],
    ['many days of a month', rowOf('on the 3rd the 10th ')],
    ['many relatives', rowOf('son daughter, ')],
  ])('costs no more than its length: %s', (_, bait) => {
    const sentence = 'refund 12 on 3 May for a-1 a@b.cd his son '.repeat(40).slice(0, 1900);
    const check = (text: string) => checkSupport(sentence, [{ ...complaint, text }], about);
    expect(growthOf(check, bait)).toBeLessThan(3);
  });
});
