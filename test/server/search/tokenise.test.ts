import { describe, expect, it } from 'vitest';
import { searchLanguage } from '../../../server/search/language/search-language.ts';
import { stemEnglish } from '../../../server/search/language/stem-english.ts';
import { isStopTerm, tokenise } from '../../../server/search/tokenise.ts';

const termsOf = (...args: Parameters<typeof tokenise>) => tokenise(...args).map(({ term }) => term);

describe('the terms of a text', () => {
  it.each([
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['hopping', 'hop'],
    ['agreed', 'agre'],
    ['motoring', 'motor'],
    ['happy', 'happi'],
    ['generalizations', 'gener'],
    ['oscillators', 'oscil'],
    ['probate', 'probat'],
    ['adoption', 'adopt'],
    ['nation', 'nation'],
    ['caresses', 'caress'],
    ['sky', 'sky'],
  ])('has the English stem Porter gave for %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });

  it.each([
    ['en', 'refunded', 'refunds'],
    ['de', 'Rechnung', 'Rechnungen'],
    ['de', 'Geräte', 'Gerät'],
    ['fr', 'facturée', 'factures'],
    ['fr', 'livraison', 'livrer'],
    ['es', 'pedidos', 'pedido'],
    ['pt', 'entregas', 'entrega'],
    ['pt', 'cobranças', 'cobrança'],
  ] as const)('are the same in %s for %s and %s', (language, one, other) => {
    expect(termsOf(one, language)).toEqual(termsOf(other, language));
  });

  it('are pairs of letters where no spaces part the words', () => {
    expect(termsOf('注文番号', 'ja')).toEqual(['注文', '文番', '番号']);
    expect(termsOf('ガス', 'ja')).toEqual(termsOf('ｶﾞｽ', 'ja'));
  });

  it('keep a code whole beside its pieces, whatever the letter case', () => {
    expect(termsOf('Error ERR-1045 in 2.49.5', 'en')).toEqual(
      expect.arrayContaining(['err-1045', '1045', '2.49.5']),
    );
  });

  it('say where they stand in the text as it was written', () => {
    const text = 'Où est l’été ? 返金です 😀 OK';
    const said = tokenise(text, 'fr').map(({ start, end }) => text.slice(start, end));
    expect(said).toEqual(['Où', 'est', 'l', 'été', '返金', '金で', 'です', 'OK']);
  });

  it('are told from stop words by language', () => {
    expect(isStopTerm('die', 'de')).toBe(true);
    expect(isStopTerm('die', 'en')).toBe(false);
  });

  it('leave out what is too long for a word', () => {
    expect(termsOf(`key ${'a1'.repeat(40)} end`, 'en')).toEqual(['kei', 'end']);
  });
});

describe('the language of a text', () => {
  it.each([
    ['I have not received my order and would like to know where it is', 'en'],
    ['Ich habe meine Bestellung noch nicht bekommen', 'de'],
    ['No he recibido mi pedido y quiero saber dónde está', 'es'],
    ["Je n'ai pas reçu ma commande, où est-elle ?", 'fr'],
    ['Ainda não recebi o meu pedido e quero saber onde está', 'pt'],
    ['注文した商品がまだ届きません', 'ja'],
    ['Где мой заказ?', 'other'],
  ])('of "%s" is %s', (text, language) => {
    expect(searchLanguage(text, { usual: 'en' })).toBe(language);
  });

  it('is the one its locale says, and the usual one where nothing tells', () => {
    expect(searchLanguage('refund status', { locale: 'pt-BR' })).toBe('pt');
    expect(searchLanguage('refund status', { locale: 'nl' })).toBe('other');
    expect(searchLanguage('refund status', { usual: 'de' })).toBe('de');
  });
});
