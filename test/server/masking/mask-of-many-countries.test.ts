import { describe, expect, it } from 'vitest';
import { findPersonal } from '../../../server/masking/find-personal.ts';
import { createNameFinder } from '../../../server/masking/find-names.ts';
import { maskText } from '../../../server/masking/mask-text.ts';
import { growthOf, rowOf } from '../../support/growth.ts';

const expectMasks = (text: string, masked: string) => expect(maskText(text)).toBe(masked);

describe('Masking in many countries', () => {
  it.each([
    ['PESEL 44051401359', 'PESEL ⟦national-id⟧'],
    ['RSSMRA80A01H501U', '⟦national-id⟧'],
    ['BSN 111222333', 'BSN ⟦national-id⟧'],
    ['Personnummer 19811218-9876', 'Personnummer ⟦national-id⟧'],
    ['10000000146', '⟦national-id⟧'],
    ['131052-308T', '⟦national-id⟧'],
    ['800101/1238', '⟦national-id⟧'],
    ['756.1234.5678.97', '⟦national-id⟧'],
    ['01019010046', '⟦national-id⟧'],
    ['AB 12 34 56 C', '⟦national-id⟧'],
    ['Steuer-ID 86 095 742 719', 'Steuer-ID ⟦national-id⟧'],
    ['NHS number 943 476 5919', 'NHS number ⟦national-id⟧'],
    ['Reisepass C01X00T47 liegt bei', 'Reisepass ⟦national-id⟧ liegt bei'],
  ])('takes national ids out of %j', expectMasks);

  it.each([
    'zamówienie 44051401359',
    '44051401358',
    'RSSMRA80A01H501A',
    '19811218-9877',
    '10000000147',
    '131052-308A',
    '800101/1239',
    '756.1234.5678.98',
    'dnia 5.11.2026',
  ])('leaves %j as it is', (text) => expectMasks(text, text));

  it.each([
    ['Hasło to Jesien_2026', 'Hasło to ⟦secret⟧'],
    ['lösenord: Midsommar\nx', 'lösenord: ⟦secret⟧\nx'],
    ['La mia password è Limone!42', 'La mia password è ⟦secret⟧'],
    ['Şifrem Deniz.2026', 'Şifrem ⟦secret⟧'],
    ['Het wachtwoord is Fiets_pad', 'Het wachtwoord is ⟦secret⟧'],
    ['暗証番号は8841で、受付番号は88120344', '暗証番号は⟦secret⟧で、受付番号は88120344'],
    ['My password is e.g. wrong', 'My password is e.g. wrong'],
    ['Moje hasło to jest problem', 'Moje hasło to jest problem'],
  ])('takes secrets out of %j', expectMasks);

  it.each([
    ['Telefonum 0532 555 01 42', 'Telefonum ⟦phone⟧'],
    ['bel 06-12345 098', 'bel ⟦phone⟧'],
    ['070-174 06 35', '⟦phone⟧'],
    ['tel. 601 555 098', 'tel. ⟦phone⟧'],
    ['mobil +48 601 555 142, w pracy 22 555 01 98', 'mobil ⟦phone⟧, w pracy ⟦phone⟧'],
    ['kargo 0534 5678 9012', 'kargo 0534 5678 9012'],
    ['mobil +48 601 555 142, faktura 22 555 01 98', 'mobil ⟦phone⟧, faktura 22 555 01 98'],
  ])('takes telephone numbers out of %j', expectMasks);
});

describe('What finds everything personal', () => {
  const find = (text: string) => findPersonal(text, createNameFinder(['Anna Schmidt']));

  it.each([
    ...['1 ', 'Anna ', 'Anna-', 'Weg 1 ', '1 A 1 B ', 'No: 1, ', '12 rue de ', '5 Elm Elm '],
    ...['Mr ', 'Hi A ', 'Regards,\n', '1.', 'f:', '1:', '東京都1', '様', 'passport 1', '+1 '],
  ])('takes time by the length of a text alone, also for rows of %j', (piece) => {
    expect(growthOf(find, rowOf(piece))).toBeLessThan(3);
  });
});
