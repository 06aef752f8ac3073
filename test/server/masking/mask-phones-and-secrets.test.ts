import { describe, expect, it } from 'vitest';
import { maskText } from '../../../server/masking/mask-text.ts';

/** A text that is the same masked has nothing in it to hide. */
const expectMasks = (text: string, masked: string) => expect(maskText(text)).toBe(masked);

describe('Masking of telephone numbers', () => {
  it.each([
    ['Call +44 20 7946 0182 after noon', 'Call ⟦phone⟧ after noon'],
    ['+1(415)555-0132', '⟦phone⟧'],
    ['+1–415–555–0132', '⟦phone⟧'],
    ['+49(0)301234567', '⟦phone⟧'],
    ['tel. +49 – 30 – 1234567', 'tel. ⟦phone⟧'],
    ['0044 20 7946 0182', '⟦phone⟧'],
    ['Tel.: 030 1234567', 'Tel.: ⟦phone⟧'],
    ['Mi móvil es 612 345 678', 'Mi móvil es ⟦phone⟧'],
    ['電話番号は03-1234-5678です', '電話番号は⟦phone⟧です'],
    ['電話 ０３－１２３４－５６７８', '電話 ⟦phone⟧'],
    ['０９０ー１２３４ー５６７８', '⟦phone⟧'],
    ['Call (415) 555-0132', 'Call ⟦phone⟧'],
    ['call 415-555-0132', 'call ⟦phone⟧'],
    ['(020) 7946 0182', '⟦phone⟧'],
    ['(11) 98765-4321', '⟦phone⟧'],
    ['Phone # 415-555-0132', 'Phone # ⟦phone⟧'],
    ['Phone (mobile): 415 555 0132', 'Phone (mobile): ⟦phone⟧'],
    ['Ruf mich unter 030 1234567 an', 'Ruf mich unter ⟦phone⟧ an'],
    ['Mobilnummer: 0151 23456789', 'Mobilnummer: ⟦phone⟧'],
    ['Téléphone portable : 06 12 34 56 78', 'Téléphone portable : ⟦phone⟧'],
    ['Appelez-moi au 06.12.34.56.78', 'Appelez-moi au ⟦phone⟧'],
    ['Llámame al 0034 612 345 678', 'Llámame al ⟦phone⟧'],
    ['meu celular é 11 98765-4321', 'meu celular é ⟦phone⟧'],
  ])('takes them out of %j', expectMasks);

  it.each([
    'Order 4711 and FH-241094',
    'Bestellnummer 2024-118842-7',
    'Version 10.0.19045.4291 on 2026-03-14',
    'We paid 1.234,56 EUR on 12/05/2026',
    'Call me tomorrow at 10',
    'WhatsApp 2.24.10.7678',
    'mobile 2024-01-15',
    'phone 12.03.2026',
    'Handy 12345678',
    'Invoice 001234567890',
    'Rechnung 0012 3456 7890',
    'PO 0045 1234 5678 9012',
    'order no. 0049301234567',
    'Mi contrato es el FT-00482917',
    'la factura 0004-00918273',
    'Order 415-555-0132',
    '+1 000 000 000 reasons',
  ])('leaves %j as it is', (text) => expectMasks(text, text));
});

describe('Masking of secrets', () => {
  it.each([
    ['Password: hunter2!', 'Password: ⟦secret⟧'],
    ['Password hunter2', 'Password ⟦secret⟧'],
    ['password "hunter2"', 'password "⟦secret⟧"'],
    ['{"password":"hunter2"}', '{"password":"⟦secret⟧"}'],
    ['password: "my pass,word2"', 'password: "⟦secret⟧"'],
    ['pw: hunter2', 'pw: ⟦secret⟧'],
    ['pass: hunter2', 'pass: ⟦secret⟧'],
    ['passwd: hunter2', 'passwd: ⟦secret⟧'],
    ['The password was changed to hunter2', 'The password was changed to ⟦secret⟧'],
    ['Passwort: geheim', 'Passwort: ⟦secret⟧'],
    ['Mein Passwort ist Sommer2024', 'Mein Passwort ist ⟦secret⟧'],
    ['パスワードは abc12345 です', 'パスワードは ⟦secret⟧ です'],
    ['暗証番号は1234', '暗証番号は⟦secret⟧'],
    ['PIN 1234', 'PIN ⟦secret⟧'],
    ['verification code: 482913', 'verification code: ⟦secret⟧'],
    ['Ihr Bestätigungscode lautet 482913', 'Ihr Bestätigungscode lautet ⟦secret⟧'],
    ['código de verificación 482913', 'código de verificación ⟦secret⟧'],
    ['client_secret=abcd1234efgh', 'client_secret=⟦secret⟧'],
    ['https://user:hunter2@host/x', 'https://⟦secret⟧@host/x'],
    ['Authorization: Bearer abcdef0123456789', 'Authorization: Bearer ⟦secret⟧'],
    ['Basic dXNlcjpwYXNzd29yZDEyMw==', 'Basic ⟦secret⟧'],
    ['-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----', '⟦secret⟧'],
    ['-----BEGIN PGP PRIVATE KEY BLOCK-----\nabc', '⟦secret⟧'],
  ])('takes them out of %j', expectMasks);

  it.each([
    'sk_live_4eC39HqLyjWDarjtT1',
    'rk_live_abcdefgh12345',
    'sk-proj-abcdef1234567890abcdef',
    'sk-ant-api03-abcdefghijklm',
    'whsec_abcdefgh12345678',
    'ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'github_pat_11AAAAAAA0aaaaaaaaaaaa_bbbb',
    'ASIAIOSFODNN7EXAMPLE',
    'xoxb-1234567890-abcdef',
    'SG.abcdefghijklmnop.qrstuvwxyz123456',
    `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(900)}.${'c'.repeat(43)}`,
  ])('knows the key %j by its shape', (key) => expectMasks(`My key ${key}`, 'My key ⟦secret⟧'));

  it.each([
    'Where do I change my password? I forgot it.',
    'Password: forgotten',
    'My password: every time it is refused',
    'The pin is bent',
    'ERR_CONN_RESET (0x80070005)',
    'error token:0x80070005',
    'token: ERR_401_X',
    'A basic understanding-of-things',
    'the secret is 3 tomatoes',
  ])('leaves %j as it is', (text) => expectMasks(text, text));
});
