import { describe, expect, it } from 'vitest';
import { createModelMask } from '../../../server/masking/mask-for-model.ts';

const masked = (names: string[], text: string) => createModelMask({ names }).mask(text);

describe('Names of the people of a ticket', () => {
  it.each([
    ["Anna's order, Schmidts Rechnung", "⟦name 1⟧'s order, ⟦name 1⟧ Rechnung"],
    ['Anna M. Schmidt wrote, ANNA called', '⟦name 1⟧ wrote, ⟦name 1⟧ called'],
    ['ask anna', 'ask ⟦name 1⟧'],
  ])('are one person in %j', (text, hidden) => {
    expect(masked(['Anna Schmidt'], text)).toBe(hidden);
  });

  it('come back in the fullest form that was read', () => {
    const mask = createModelMask({ names: ['Jan Kowalski'] });
    mask.mask('Rozmawiałam z Janem Kowalskim');
    expect(mask.restore('⟦name 1⟧').text).toBe('Janem Kowalskim');
    mask.mask('Jan\nJan Kowalski');
    expect(mask.restore('⟦name 1⟧').text).toBe('Jan Kowalski');
  });

  it('are not told apart where two people share a part, and are where they do not', () => {
    expect(masked(['Anna Berger', 'Anna Vogt'], 'Anna Vogt, Anna, Berger')).toBe(
      '⟦name 1⟧, ⟦name 2⟧, ⟦name 3⟧',
    );
  });

  it.each([
    ['Will May', 'Will you call? You will in May, on May 3, and may say so.'],
    ['Max Lange', 'Es dauert schon lange, der Max-Wert ist 3.'.replace('Max-Wert', 'Wert')],
    ['Katharina Koch', 'Der Koch im Restaurant kocht.'],
    ['Billing Support Team', 'The billing team gives support.'],
    ['Mark Ross', 'Markets across Rossfeld'],
    ['Jan Vos', 'Since 12 Jan 2026'],
    ['Tim Sam', 'Time is short. Same here. Sams Club, Timer.'],
  ])('such as %s leave the words alone that only read so', (name, text) => {
    expect(masked([name], text)).toBe(text);
  });

  it.each([
    ['Will May', 'Hi Will,\nI asked Will yesterday.\nRegards,\nMay', 3],
    ['Katharina Koch', 'Sehr geehrte Frau Koch, Katharina Koch ist da', 2],
    ['山田 太郎', '山田太郎です。山田様へ', 2],
    ['Jan Kowalski', 'Piszę z Janem. Dałam Janowi, widziałam Jana Kowalskiego', 3],
    ['Anna Berger', 'Es kamen Anna Berger, Otto Vogt, Berger', 2],
  ])('such as %s are hidden where a name is meant', (name, text, times) => {
    expect(masked([name], text).match(/⟦name 1⟧/g)).toHaveLength(times);
  });

  it.each([
    ['Carla Customer', 'Carla Customer wrote', '⟦name 1⟧ wrote'],
    ['Carla Customer', 'carla customer wrote to Customer Care', '⟦name 1⟧ wrote to Customer Care'],
    ['Carla Customer', 'CARLA CUSTOMER, Customer, Carla', '⟦name 1⟧, ⟦name 1⟧'],
    [
      'Customer, Carla',
      "Carla Customer's and Carla Customers order",
      "⟦name 1⟧'s and ⟦name 1⟧ order",
    ],
    ['Dr. Carla M. Customer (Acme)', 'Carla Customer, Carla M. Customer', '⟦name 1⟧, ⟦name 1⟧'],
    ['Petra Muster', 'Petra Muster wrote', '⟦name 1⟧ wrote'],
    ['Anna Berger', 'anna berger, Anna\nBerger, anna.berger', '⟦name 1⟧, ⟦name 1⟧, ⟦name 1⟧'],
    ['Mark Price', 'I asked Mark Price. mark price as paid', 'I asked ⟦name 1⟧. ⟦name 1⟧ as paid'],
    ['Jan May', 'Since 12 Jan May is new', 'Since 12 ⟦name 1⟧ is new'],
    ['Anna van der Client', 'Anna van der Client', '⟦name 1⟧'],
    ['Billing Support Team', 'Billing Support Team', 'Billing Support Team'],
    ['will smith', 'will smith says Will Smith will', '⟦name 1⟧ says ⟦name 1⟧ will'],
    ['J. R.', 'J. R. and J.R. of jr. or J. Rest', '⟦name 1⟧. and ⟦name 1⟧. of jr. or J. Rest'],
    ['Dr. No', 'Ask Dr. No, dr no, no doctor', 'Ask ⟦name 1⟧, ⟦name 1⟧, no doctor'],
    ['Smith, J.', 'Smith, J. or J. Smith', '⟦name 1⟧. or ⟦name 1⟧'],
    ['李 明', '李明です。李 明', '⟦name 1⟧です。⟦name 1⟧'],
  ])('such as %s are hidden whole where they stand whole: %j', (name, text, hidden) => {
    expect(masked([name], text)).toBe(hidden);
  });

  it('that stand whole are the person whose they are, beside one with a part of the same', () => {
    expect(masked(['Anna Customer', 'Anna Berger'], 'anna berger, Anna Customer')).toBe(
      '⟦name 1⟧, ⟦name 2⟧',
    );
  });

  it.each([
    ['Dear Mr Henderson, I saw Henderson', 'Dear Mr ⟦name 1⟧, I saw ⟦name 1⟧'],
    ['Hallo Sabine,\ndanke', 'Hallo ⟦name 1⟧,\ndanke'],
    ['It works.\n\nBest regards,\nOlivia Brand', 'It works.\n\nBest regards,\n⟦name 1⟧'],
    ['Je m’appelle'.replace('’', "'") + ' Luc Fabre', "Je m'appelle ⟦name 1⟧"],
    ['Ahmet Bey merhaba', '⟦name 1⟧ Bey merhaba'],
    ['thanks Size! what size', 'thanks ⟦name 1⟧! what size'],
  ])('are known from a text that greets or ends with them: %j', (text, hidden) => {
    expect(masked([], text)).toBe(hidden);
  });

  it.each(['Dear Support Team,', 'Hi there,', 'Hallo zusammen,', 'お客様', '仕様の変更'])(
    'are not seen in %j',
    (text) => {
      expect(masked([], text)).toBe(text);
    },
  );
});
