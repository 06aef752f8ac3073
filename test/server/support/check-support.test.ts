import { describe, expect, it } from 'vitest';
import { checkSupport } from '../../../server/support/check-support.ts';
import type { SupportContext, SupportPassage } from '../../../server/support/support.ts';

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

describe('hostile input', () => {
  it.each([
    ['one long word', 'x'.repeat(100_000)],
    ['one long number', '1'.repeat(100_000)],
    ['many numbers', '12 '.repeat(33_000)],
    ['many joined codes', 'a-1-'.repeat(25_000)],
    ['many refunds', 'refund not, '.repeat(8_000)],
    ['many addresses', 'a@b.'.repeat(25_000)],
    ['many dates', '1.1. 3 May '.repeat(9_000)],
  ])('costs no more than its length: %s', (_, text) => {
    const sentence = 'refund 12 on 3 May for a-1 a@b.cd '.repeat(40).slice(0, 1900);
    const start = performance.now();
    checkSupport(sentence, [{ ...complaint, text }], about);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
