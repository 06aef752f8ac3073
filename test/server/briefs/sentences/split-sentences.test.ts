import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../server/briefs/basic/sentences/split-sentences.ts';
import { growthOf, rowOf } from '../../../support/growth.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['en', ['Dear Dr. Smith, order No. 5 failed at 5.50 EUR.', 'Please help.']],
    ['de', ['Wir brauchen z. B. Nr. 5 bis zum 3. Mai.', 'Danke sehr.']],
    ['es', ['El Sr. García llamó ayer.', '¿Cuándo llega?', 'Gracias.']],
    ['fr', ['Voir p. ex. la page 5.', 'Merci !']],
    ['pt', ['Falei com a Sra. Lima.', 'O pedido não chegou.']],
    ['ar', ['لم يصل الطلب؟', 'أرجو المساعدة.']],
  ])('end in %s at their ends, and not at abbreviations', (_language, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['ja', ['まだ届きません。', 'いつ届きますか？', 'お願いします']],
    ['zh', ['你好！', '订单没到。', '请帮忙']],
  ])('end in %s without blanks between them', (_language, sentences) => {
    expect(split(sentences.join(''))).toEqual(sentences);
  });

  it('do not end within versions, addresses and file names', () => {
    const text = 'Open config.yaml of v1.2.3 at https://a.example/x.y?z=1 now.';
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['No. I did not.', ['No.', 'I did not.']],
    ['Call me at 5 p.m. Thanks.', ['Call me at 5 p.m.', 'Thanks.']],
    ['I live in the U.S. Please ship.', ['I live in the U.S.', 'Please ship.']],
    ['We meet at 10 a.m. tomorrow.', ['We meet at 10 a.m. tomorrow.']],
  ])('end where words that may be abbreviations end one: %s', (text, wanted) => {
    expect(split(text)).toEqual(wanted);
  });

  it('go on over a line that the mail program broke, and end with a line that its writer ended', () => {
    const wrapped =
      'I have been trying to reach you for some days now about an\norder that never came.';
    expect(split(wrapped)).toEqual([wrapped]);
    expect(split('hi\nmy app broke\ncan u help')).toEqual(['hi', 'my app broke', 'can u help']);
    expect(split('My steps:\n- open it\n- close it\n\nIt fails')).toHaveLength(4);
  });

  it.each<[string, (length: number) => string]>([
    ['dots', rowOf('.')],
    ['letters with dots', rowOf('a. ')],
    ['short lines', rowOf('a\n')],
    ['empty lines', rowOf('\n')],
    ['marks that close', (length) => `.${rowOf('"')(length)}`],
    ['lines that a program broke', rowOf(`${'a'.repeat(70)}\n`)],
  ])('of %s are found in time by their length', (_what, row) => {
    expect(growthOf(splitSentences, row)).toBeLessThan(3);
  });
});
