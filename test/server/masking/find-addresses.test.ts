import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../server/masking/find-addresses.ts';

const marked = (text: string) =>
  findAddresses(text).reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}<${all.slice(start, end)}>${all.slice(end)}`,
    text,
  );

describe('Postal addresses', () => {
  it.each([
    'Ship to <10 Orchard Lane, London SW1A 9ZZ>, UK.',
    'I live at <15 Elm Road\nCambridge\nCB2 9ZZ>\nsince May',
    'Apt 4, <500 W 21st St, New York, NY 10011>',
    'to <2204 Maple Ridge Dr Apt 5B, Springfield, IL 62704>.',
    'Level 3, <45 Collins Street, Melbourne VIC 3000>',
    'Ich wohne in der <Schillerstraße 27b, 10627 Berlin>.',
    'An <Am Alten Speicher 12a, D-20457 Hamburg>!',
    '<Hauptstr. 5\n79098 Freiburg im Breisgau>\nZimmer 12',
    '<Straße des 17. Juni 135, 10623 Berlin>',
    "J'habite <12 rue de la Paix, 75002 Paris>.",
    '<3 allée Jean-Jaurès, Bât. C, 31000 Toulouse>',
    'Vivo en <Calle del Olivo, 18, 3º B, 41003 Sevilla>.',
    'Moro na <Rua Augusta 100 - Centro, 20040-002 Rio de Janeiro - RJ>',
    'Abito in <Corso Italia, 88/B\n50123 Firenze (FI)>',
    'Ik woon op <Keizersgracht 221-II, 1016 DV Amsterdam>.',
    'Mieszkam na <ul. Długa 7 m. 12, 31-147 Kraków>',
    'Jag bor på <Sveavägen 10 lgh 1102, 111 57 Stockholm>.',
    'Adresim: <Gül Sokak No: 14 Daire 3, 34710 Kadıköy/İstanbul>.',
    'Adresse: <Nørrebrogade 45, 2200 København N>',
    '住所は<〒530-0001 大阪府大阪市北区梅田3丁目1番3号>です',
    'in der <Lindenstraße 8> klingeln',
  ])('are found from street to town: %j', (text) => {
    expect(marked(text.replace(/[<>]/g, ''))).toBe(text);
  });

  it.each([
    'Wir haben 3 Artikel, 12345 Stück bestellt',
    'Rechnung 12, 20457 Hamburg',
    'Version 12, 50000 Lines',
    'Windows 11, Office 365, iPhone 15 Pro Max',
    'Kapitel 12, Seite 4. Order 12, 4 items',
    'On September 22, 2015 Berlin was cold',
    'Am 12. Mai 2026 um 14 Uhr, Zimmer 5',
    'via Chrome 118 funktioniert es nicht',
    'Error 404, Berlin 10115',
    'Platz 1 im Rennen, Weg 3 gesperrt',
    '大阪市の店舗の営業時間は10:00です',
  ])('are not taken from %j', (text) => {
    expect(findAddresses(text)).toEqual([]);
  });
});
