import { describe, expect, it } from 'vitest';
import { maskText } from '../../../server/masking/mask-text.ts';

describe('masking', () => {
  it.each([
    ['Write to jana.becker+shop@mail.example.de please', 'Write to ⟦email⟧ please'],
    ['My card 4111 1111 1111 1111 was charged', 'My card ⟦card⟧ was charged'],
    ['IBAN DE89 3704 0044 0532 0130 00.', 'IBAN ⟦iban⟧.'],
    ['Call +44 20 7946 0182 after noon', 'Call ⟦phone⟧ after noon'],
    ['Tel.: 030 1234567', 'Tel.: ⟦phone⟧'],
    ['Mi móvil es 612 345 678', 'Mi móvil es ⟦phone⟧'],
    ['電話番号は03-1234-5678です', '電話番号は⟦phone⟧です'],
    ['Call (415) 555-0132', 'Call ⟦phone⟧'],
    ['SSN 123-45-6789', 'SSN ⟦national-id⟧'],
    ['DNI 12345678Z', 'DNI ⟦national-id⟧'],
    ['CPF 529.982.247-25', 'CPF ⟦national-id⟧'],
    ['Password: hunter2!', 'Password: ⟦secret⟧'],
    ['Mein Passwort ist Sommer2024', 'Mein Passwort ist ⟦secret⟧'],
    ['パスワードは abc12345 です', 'パスワードは ⟦secret⟧ です'],
    ['key sk_live_4eC39HqLyjWDarjtT1', 'key ⟦secret⟧'],
    ['Authorization: Bearer abcdef0123456789', 'Authorization: Bearer ⟦secret⟧'],
  ])('takes personal data out of %j', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    'Order 4711 and FH-241094',
    'Bestellnummer 2024-118842-7',
    'Tracking 1Z999AA10123456784',
    'Tracking 00340434161094042557',
    'Version 10.0.19045.4291 on 2026-03-14',
    'We paid 1.234,56 EUR on 12/05/2026',
    'ERR_CONN_RESET (0x80070005)',
    'The card ending in 1111',
    'Card 4111 1111 1111 1112',
    'DNI 12345678A',
    'Where do I change my password? I forgot it.',
    'The pin is bent',
    'Call me tomorrow at 10',
    'Rechnung 202400123456789',
  ])('leaves %j as it is', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('cannot be imitated: the brackets of a mask are ours alone', () => {
    expect(maskText('I wrote ⟦email⟧ myself')).toBe('I wrote [email] myself');
  });

  it('does nothing to a text that is masked already but spoil no mask', () => {
    expect(maskText('Tel.: 030 1234567 and a@b.example')).toBe('Tel.: ⟦phone⟧ and ⟦email⟧');
  });

  it('takes no longer for a text made to keep it busy', () => {
    for (const bait of [
      '1 '.repeat(32_000),
      'a@'.repeat(32_000),
      'password is '.repeat(5000),
      '+4'.repeat(30_000),
    ]) {
      const before = performance.now();
      maskText(bait);
      expect(performance.now() - before).toBeLessThan(2000);
    }
  });
});
