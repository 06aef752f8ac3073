import { describe, expect, it } from 'vitest';
import { maskText } from '../../../server/masking/mask-text.ts';
import { growthOf, rowOf } from '../../support/growth.ts';

/** A text that is the same masked has nothing in it to hide. */
const expectMasks = (text: string, masked: string) => expect(maskText(text)).toBe(masked);

describe('Masking of e-mail addresses', () => {
  it.each([
    ['Write to jana.becker+shop@mail.example.de please', 'Write to ⟦email⟧ please'],
    ['jana.becker＠example.de', '⟦email⟧'],
    ['jana(at)example.de', '⟦email⟧'],
    ['jana [at] example [dot] de', '⟦email⟧'],
    ['jana at example dot com', '⟦email⟧'],
    ['müller@example.de', '⟦email⟧'],
    ["o'brien@example.com", '⟦email⟧'],
    ['用户@例子.公司', '⟦email⟧'],
    ['連絡先はtaro@example.jpです', '連絡先は⟦email⟧です'],
    ['mailto:jana%40example.de', 'mailto:⟦email⟧'],
    ['"jana becker"@example.de', '⟦email⟧'],
    [`${'a'.repeat(70)}@example.de`, `${'a'.repeat(6)}⟦email⟧`],
  ])('takes them out of %j', expectMasks);

  it.each([
    'lodash@4.17.21 and foo@2.0.1',
    '@angular/core@17.0.1',
    'part@home.v2',
    'git@github.com:a/b',
    'Meet me @ the station',
    'Look at the dot there',
  ])('leaves %j as it is', (text) => expectMasks(text, text));
});

describe('Masking of card numbers', () => {
  it.each([
    ['My card 4111 1111 1111 1111 was charged', 'My card ⟦card⟧ was charged'],
    ['4111 1111 1111 1111 12/27 123', '⟦card⟧ 12/27 123'],
    ['12 4111111111111111', '12 ⟦card⟧'],
    ['1 4111-1111-1111-1111', '1 ⟦card⟧'],
    ['4111 1111 1111 1111 4111 1111 1111 1111', '⟦card⟧ ⟦card⟧'],
    ['４１１１１１１１１１１１１１１１', '⟦card⟧'],
    ['カード４１１１　１１１１　１１１１　１１１１です', 'カード⟦card⟧です'],
    ['٤١١١١١١١١١١١١١١١', '⟦card⟧'],
    ['4111–1111–1111–1111', '⟦card⟧'],
    ['4111‑1111‑1111‑1111', '⟦card⟧'],
    ['4111.1111.1111.1111', '⟦card⟧'],
    ['4111 1111\n1111 1111', '⟦card⟧'],
    ['4111\n1111\n1111\n1111', '⟦card⟧'],
    ['Amex 3782 822463 10005', 'Amex ⟦card⟧'],
    ['Visa of 13 digits 4222222222222', 'Visa of 13 digits ⟦card⟧'],
    ['Maestro 6304 0000 0000 0000 000', 'Maestro ⟦card⟧'],
    ['CVV 123', 'CVV ⟦secret⟧'],
  ])('takes them out of %j', expectMasks);

  it.each([
    'The card ending in 1111',
    'Card 4111 1111 1111 1112',
    'Rechnung 202400123456789',
    'Tracking 1Z999AA10123456784',
    'Tracking 00340434161094042557',
    'IMEI 490154203237518',
    'GTIN 4006381333931',
    'FH-4111111111111111',
    '4111-1111-1111-1111-4711',
    '4711\n4111\n1111\n1111\n1111\n0815',
    'Sizes 41 111 1 111111111111',
  ])('leaves %j as it is', (text) => expectMasks(text, text));
});

describe('Masking of account numbers', () => {
  it.each([
    ['IBAN DE89 3704 0044 0532 0130 00.', 'IBAN ⟦iban⟧.'],
    ['de89370400440532013000', '⟦iban⟧'],
    ['DE89.3704.0044.0532.0130.00', '⟦iban⟧'],
    ['DE89 3704 0044 0532 0130 00 EUR', '⟦iban⟧ EUR'],
    ['GB82 WEST 1234 5698 7654 32 THAT IS', '⟦iban⟧ THAT IS'],
    ['MT84MALT011000012345MTLCAST001S', '⟦iban⟧'],
    ['NO93 8601 1117 947', '⟦iban⟧'],
  ])('takes them out of %j', expectMasks);

  it.each(['DE88370400440532013000', 'DE8937040044053201300', 'xDE89370400440532013000'])(
    'leaves %j as it is',
    (text) => expectMasks(text, text),
  );
});

describe('Masking of national ids', () => {
  it.each([
    ['SSN 123-45-6789', 'SSN ⟦national-id⟧'],
    ['SSN 123456789', 'SSN ⟦national-id⟧'],
    ['DNI 12345678Z', 'DNI ⟦national-id⟧'],
    ['12345678z', '⟦national-id⟧'],
    ['NIE X1234567L', 'NIE ⟦national-id⟧'],
    ['CPF 529.982.247-25', 'CPF ⟦national-id⟧'],
    ['CPF 52998224725', 'CPF ⟦national-id⟧'],
    ['529 982 247 25', '⟦national-id⟧'],
    ['12.345.678/0001-95', '⟦national-id⟧'],
    ['1 85 05 78 006 084 91', '⟦national-id⟧'],
    ['passport C01X00T47', 'passport ⟦national-id⟧'],
    ['マイナンバーは123456789018', 'マイナンバーは⟦national-id⟧'],
  ])('takes them out of %j', expectMasks);

  it.each([
    'DNI 12345678A',
    'Ticket 12345678Z',
    'Order 185057800608491',
    'Part no. 123-45-6789',
    'order 52998224725',
    '529.982.247-26',
    '529.982.247-35',
    'CPF 52998224724',
    '111.111.111-11',
    '12.345.678/0001-94',
    '1 85 05 78 006 084 92',
  ])('leaves %j as it is', (text) => expectMasks(text, text));
});

describe('Masking', () => {
  it('cannot be imitated: the brackets of a mask are ours alone', () => {
    expectMasks('I wrote ⟦email⟧ myself', 'I wrote [email] myself');
  });

  it('finds every kind in one text, and changes nothing between them', () => {
    expectMasks(
      'Ｔｅｌ： 030 1234567　– a@b.example, 4111 1111 1111 1111 & パスワード：abc12345 Ende',
      'Ｔｅｌ： ⟦phone⟧　– ⟦email⟧, ⟦card⟧ & パスワード：⟦secret⟧ Ende',
    );
  });

  it.each([
    ...[
      '1 ',
      '4111 ',
      '4-',
      '4\n',
      'a@',
      'a@b.',
      'a@a.a',
      'jana(at)',
      'a at b dot ',
      '+4',
      '+1 ',
      '00',
    ],
    ...[
      '0',
      '(0',
      '415-',
      'tel no ',
      'call 0',
      'password is ',
      'password: "',
      'pin ',
      'sk-',
      'sk-a',
    ],
    ...[
      'eyJaaaaaaaa-',
      '-----BEGIN PRIVATE KEY-----',
      'SG.aaaaaaaaaa.',
      '//a:',
      'de89 ',
      'DE8',
      'ssn no ',
    ],
    ...['Basic a', '４', 'ー1', 'コード', 'كتب', '12 34 56 78 ', 'order no is ', '⟦', 'Ａ＠'],
  ])('takes time by the length of a text alone, also for rows of %j', (piece) => {
    expect(growthOf(maskText, rowOf(piece))).toBeLessThan(3);
  });
});
