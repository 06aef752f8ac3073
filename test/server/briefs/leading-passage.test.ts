import { describe, expect, it } from 'vitest';
import { leadingPassage } from '../../../server/briefs/leading-passage.ts';

/** One sentence of so many characters, blank behind it included. */
const sentence = (length: number): string => `Some ${'word '.repeat(length / 5 - 1).trim()}.`;

describe('The leading passage of a text', () => {
  it.each([
    ['', ''],
    ['Help', 'Help'],
    ['My card was declined.', 'My card was declined.'],
    ['My card was declined. What now?', 'My card was declined. What now?'],
    ['Urgent!\n\nMy card was declined.', 'Urgent!\n\nMy card was declined.'],
    [
      'My card was declined this morning at the till.\n\nBy the way, hello.',
      'My card was declined this morning at the till.',
    ],
    ['First line\nsecond line', 'First line\nsecond line'],
  ])('of %j is %j', (text, passage) => {
    expect(leadingPassage(text)).toBe(passage);
  });

  it.each([
    'Hi,\n\nMy card was declined.',
    'Hello!\nMy card was declined.',
    'Hi there, \nMy card was declined.',
    'Hello Support Team,\n\nMy card was declined.',
    'Hello, Ada!\nMy card was declined.',
    'Dear Sir or Madam,\n\nMy card was declined.',
    'Good morning.\nMy card was declined.',
    'Hey Ada\nMy card was declined.',
    'Hallo zusammen,\n\nMy card was declined.',
    'Guten Tag,\nMy card was declined.',
    'Sehr geehrte Damen und Herren,\n\nMy card was declined.',
    'Bonjour,\n\nMy card was declined.',
    'Hola:\nMy card was declined.',
    'Buenos días,\nMy card was declined.',
    'Olá!\nMy card was declined.',
    'お世話になっております。\nMy card was declined.',
    'Hi,\n\nGood morning!\n\nMy card was declined.',
  ])('passes over the greeting in %j', (text) => {
    expect(leadingPassage(text)).toBe('My card was declined.');
  });

  it.each([
    'Hi my printer is broken. Please help.',
    'Hello, I cannot log in. Please help.',
    'Hi, where is my order? Please help.',
    'Hello I need a refund.\nPlease help.',
    'Hallo, mein Konto ist gesperrt. Bitte helfen.',
    'Hola, no puedo entrar. Ayuda por favor.',
    'Hi-res pictures do not load. Please help.',
    'History is gone. Please help.',
    'Dearborn delivery is late. Please help.',
  ])('keeps what is said in one breath with the greeting: %j', (text) => {
    expect(leadingPassage(text)).toBe(text);
  });

  it.each(['Hi', 'Hello!', 'Dear Ada,'])(
    'is the greeting %j when there is nothing else',
    (text) => {
      expect(leadingPassage(text)).toBe(text);
    },
  );

  it('has whole sentences, as many as are read at a glance', () => {
    const text = [sentence(100), sentence(100), sentence(100)].join(' ');
    expect(leadingPassage(text)).toBe(`${sentence(100)} ${sentence(100)}`);
  });

  it('ends before a sentence that would be too much', () => {
    expect(leadingPassage(`${sentence(50)} ${sentence(270)}`)).toBe(sentence(50));
  });

  it('ends at a word when the first sentence alone is too long', () => {
    const passage = leadingPassage(sentence(1000));
    expect(passage.length).toBeLessThanOrEqual(280);
    expect(passage.length).toBeGreaterThan(270);
    expect(passage).toMatch(/ word$/);
  });

  it('does not begin or end with a blank', () => {
    expect(leadingPassage(`\n One two.\n\n${sentence(300)}`)).toBe('One two.');
  });

  it('ends within a word when that alone is too long', () => {
    expect(leadingPassage('x'.repeat(1000))).toBe('x'.repeat(280));
  });

  it('ends between characters, never within one', () => {
    for (const start of ['', 'x']) {
      const passage = leadingPassage(start + '𝐀'.repeat(400));
      expect(passage).not.toMatch(/\p{Surrogate}/u);
      expect(passage.length).toBeGreaterThanOrEqual(279);
    }
  });

  it('knows sentences in Chinese and Japanese', () => {
    const text = '注文した商品がまだ届いていません。'.repeat(40);
    const passage = leadingPassage(text);
    expect(passage.endsWith('。')).toBe(true);
    expect(passage.length).toBeLessThanOrEqual(280);
  });

  it('cuts Chinese without stops somewhere sensible', () => {
    const passage = leadingPassage('订单没有送到'.repeat(200));
    expect(passage.length).toBeGreaterThan(140);
    expect(passage.length).toBeLessThanOrEqual(280);
  });

  it.each([
    'Hi,\n\nMy card was declined.  Twice.\n\n• Monday\n• Tuesday\n\nBye',
    `Hello Ada,\n${sentence(1000)}`,
    'مرحبا، لا أستطيع تسجيل الدخول. ساعدوني من فضلكم.',
    '👨‍👩‍👧‍👦 '.repeat(100),
    `A short one.\n\n${sentence(300)}`,
    'No. Yes. e.g. this, i.e. that. Mr. Smith paid $3.50. Ok?',
    '\n\n\n',
  ])('stands in the text, word for word: %j', (text) => {
    const passage = leadingPassage(text);
    expect(text).toContain(passage);
    expect(passage).toBe(passage.trim());
    expect(passage.length).toBeLessThanOrEqual(280);
  });
});
