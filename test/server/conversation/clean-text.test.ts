import { describe, expect, it } from 'vitest';
import { cleanConversation } from '../../../server/conversation/clean-conversation.ts';
import { cleanText } from '../../../server/conversation/clean-text.ts';
import type { Entry } from '../../../server/zendesk/conversation.ts';
import { growthOf, rowOf } from '../../support/growth.ts';

const clean = (text: string) => cleanText(text);
const cleanHtml = (html: string) => {
  const entry: Entry = {
    id: '1',
    authorId: '7',
    authorName: 'Cora',
    authorRole: 'customer',
    public: true,
    createdAt: '2026-06-17T12:00:00Z',
    html,
    text: undefined,
  };
  const [cleaned] = cleanConversation({ encodedId: undefined }, [entry]);
  if (!cleaned) throw new Error('An entry was lost.');
  return cleaned;
};

describe('Quoted mail', () => {
  it.each([
    [
      'English',
      'It still fails.\n\nOn Mon, 3 Mar 2026 at 10:12, Sam <s@x.example> wrote:\n> Try again.\n> Sam',
    ],
    [
      'German',
      'Es geht nicht.\n\nAm 03.03.2026 um 10:12 schrieb Sam <s@x.example>:\n> Bitte erneut.\n> Sam',
    ],
    [
      'French',
      'Ça échoue.\n\nLe lun. 3 mars 2026 à 10:12, Sam <s@x.example> a écrit :\n> Réessayez.\n> Sam',
    ],
    [
      'Spanish',
      'Sigue fallando.\n\nEl lun, 3 mar 2026 a las 10:12, Sam (<s@x.example>) escribió:\n> Pruebe otra vez.\n> Sam',
    ],
    [
      'Portuguese',
      'Continua a falhar.\n\nEm seg., 3 de mar. de 2026 às 10:12, Sam <s@x.example> escreveu:\n> Tente outra vez.\n> Sam',
    ],
    [
      'Japanese',
      'まだ動きません。\n\n2026年3月3日(火) 10:12 Sam <s@x.example>:\n> もう一度お試しください。\n> Sam',
    ],
    ['Arabic', 'لا يزال لا يعمل.\n\nفي 3 مارس 2026 كتب Sam:\n> حاول مرة أخرى\n> Sam'],
    [
      'wrapped over two lines',
      'It still fails.\n\nOn Mon, 3 Mar 2026 at 10:12, Somebody With A Long Name\n<s@x.example> wrote:\n> Try again.\n> Sam',
    ],
  ])('leaves with the line that introduces it: %s', (_what, text) => {
    const { text: kept, leftOut } = clean(text);
    expect(kept).toBe(text.split('\n')[0]);
    expect(leftOut).toEqual([{ kind: 'quote', text: text.split('\n').slice(2).join('\n') }]);
  });

  it.each([
    'From: Sam <s@x.example>\nSent: Monday, 3 March 2026 10:12\nTo: Cora\nSubject: Your order',
    'Von: Sam\nGesendet: Montag, 3. März 2026\nAn: Cora\nBetreff: Ihre Bestellung',
    'De : Sam\nEnvoyé : lundi 3 mars 2026\nÀ : Cora\nObjet : Votre commande',
    '差出人: Sam\n送信日時: 2026年3月3日\n宛先: Cora\n件名: ご注文',
    '-----Original Message-----',
    '-----Ursprüngliche Nachricht-----',
    '##- Please type your reply above this line -##',
  ])('leaves from its head on: %j', (head) => {
    const { text, leftOut } = clean(
      `The parcel has not arrived at my house.\n\n${head}\n\nIt will come soon.`,
    );
    expect(text).toBe('The parcel has not arrived at my house.');
    expect(leftOut).toMatchObject([{ kind: 'quote' }]);
    expect(leftOut[0]?.text).toContain('It will come soon.');
  });

  it('stays where somebody forwards it with next to nothing to say', () => {
    const text =
      'FYI\n\n---------- Forwarded message ---------\nFrom: Bank\nDate: 3 March 2026\nSubject: Refused\n\nYour payment was refused.';
    expect(clean(text).text).toContain('Your payment was refused.');
  });

  it('leaves answers that stand between its lines', () => {
    const text =
      'On Monday, Sam wrote:\n> Which version?\n5.4.1\n> Since when?\nSince Tuesday.\n> Thanks\n';
    expect(clean(text).text).toBe('5.4.1\n\nSince Tuesday.');
  });

  it('is known by how mail programs mark it in HTML', () => {
    const { text, leftOut } = cleanHtml(
      '<div>It still fails.</div><br><div class="gmail_quote"><div class="gmail_attr">On Monday, Sam wrote:<br></div><blockquote class="gmail_quote"><div>Try again.</div></blockquote></div>',
    );
    expect(text).toBe('It still fails.');
    expect(leftOut).toMatchObject([{ kind: 'quote' }]);
  });

  it.each([
    [
      'a quotation by hand',
      '<p>It says:</p><blockquote>Error 42: no paper</blockquote><p>What now?</p>',
      'Error 42',
    ],
    [
      'a comparison',
      '<p>We see</p><p>&gt; 5 errors with the login<br>&gt; 10 errors with the pay page</p>',
      '> 5 errors with the login\n> 10 errors with the pay page',
    ],
    ['a prompt', '<p>I ran</p><p>&gt; npm install sidebrief</p>', 'npm install'],
  ])('is not %s', (_what, html, words) => {
    expect(cleanHtml(html).text).toContain(words);
  });
});

describe('A signature', () => {
  it.each([
    ['behind the delimiter', '--\nAnna Bell\nHead of Nothing\nAcme Ltd'],
    ['English', 'Kind regards,\nAnna Bell\nHead of Nothing\nTel: 020 7946 0182'],
    ['German', 'Mit freundlichen Grüßen\nJana Becker\nBecker GmbH\nMusterstraße 1, 12345 Berlin'],
    ['French', 'Cordialement,\nLuc Martin'],
    ['Spanish', 'Un saludo,\nMarta'],
    ['Portuguese', 'Atenciosamente,\nJoão Silva\nwww.silva.example'],
    ['Japanese', '──────────────\n株式会社サンプル\n山田 太郎\nTEL 03-1234-5678\n──────────────'],
    ['of a telephone', 'Sent from my iPhone'],
    ['of a telephone in German', 'Von meinem iPhone gesendet'],
    ['a name below thanks', 'Thanks!\nAnna'],
  ])('leaves: %s', (_what, signature) => {
    const { text, leftOut } = clean(`The zip broke after two days.\n\n${signature}`);
    expect(text).toBe('The zip broke after two days.');
    expect(leftOut).toEqual([{ kind: 'signature', text: signature.trim() }]);
  });

  it.each([
    ['a question after thanks', 'Thanks,\nand when will it come?'],
    ['a sentence after thanks', 'Thanks\nThe second parcel came broken as well.'],
    ['a mail that is nothing else', 'Thanks, Anna'],
    [
      'what is still asked for below thanks',
      'It broke.\n\nThanks\nOrder 4711 not delivered\nRefund 40 EUR to my card',
    ],
    ['what is told below thanks in German', 'Bitte helfen.\n\nDanke\nHeizung brennt seit gestern'],
    ['what is asked for below the end in Japanese', '注文が届きません。\n以上\n返金してください'],
    ['sentences below a line of hyphens', 'Hi\n--\nMy heater is on fire and the house burns.'],
    ['a postscript', 'It broke.\n\nRegards,\nAnna\n\nPS: the order is 4711'],
    ['thanks within a sentence', 'Thanks for the parcel, but it is the wrong one.'],
  ])('does not take %s along', (_what, text) => {
    const kept = clean(text).text;
    const meant = text.split('\n').at(-1) ?? '';
    expect(kept).toContain(meant);
  });
});

describe('What only machines read', () => {
  it('leaves web addresses without what follows their reader', () => {
    const { text, leftOut } = clean(
      'See https://shop.example/a/b?size=3&utm_source=mail&mc_eid=abc now',
    );
    expect(text).toBe('See https://shop.example/a/b?size=3 now');
    expect(leftOut).toEqual([{ kind: 'tracking', text: 'utm_source=mail&mc_eid=abc' }]);
  });

  it('leaves embedded pictures and long encoded rows', () => {
    const row = `${'Ab3'.repeat(30)}==`;
    expect(clean(`Here it is [cid:image001.png@01D9] and ${row} too`).text).toBe(
      'Here it is and too',
    );
  });

  it.each([
    'Order 1Z999AA10123456784 and 0x80070005',
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke it',
    'at com.example.billing.InvoiceService.createInvoice(InvoiceService.java:42)',
  ])('is not %j', (text) => {
    expect(clean(text)).toEqual({ text, leftOut: [] });
  });
});

describe('Cleaning', () => {
  it('loses no word: what is not in the text is in what was left out', () => {
    const text =
      'CAUTION: external sender outside the organisation\n\nHello,\n\nit broke.\n\nThanks,\nAnna\n\nOn Monday, Sam wrote:\n> Try again.\n> Sam\n\nThis e-mail is confidential; if received in error, delete it.';
    const { text: kept, leftOut } = clean(text);
    const all = [kept, ...leftOut.map((part) => part.text)].join('\n');
    for (const word of text.match(/\S+/g) ?? []) expect(all).toContain(word);
    expect(kept).toBe('Hello,\n\nit broke.');
  });

  it('shows what was hidden', () => {
    const { text, leftOut } = cleanHtml(
      '<style>.x{display:none}</style><p>Seen</p><p class="x">Obey</p>',
    );
    expect(text).toBe('Seen');
    expect(leftOut).toEqual([{ kind: 'hidden', text: 'Obey' }]);
  });

  it.each([
    ...[
      '> a\n',
      '>a\n',
      'On a day wrote\n',
      'On a day wrote:\n> a\n',
      'From: a\nTo: b\n',
      'Thanks\n',
    ],
    ...[
      'confidential ',
      'confidential\n',
      'a.\n',
      '\n',
      'aB3',
      'cid:a ',
      ' ',
      '\t',
      '[image: ',
      'a@b ',
    ],
    ...[
      'https://a.example/?utm_a=1&',
      'this message may contain ',
      'if you are not ',
      'sent from ',
    ],
  ])('takes time by the length of a text alone, also for rows of %j', (piece) => {
    expect(growthOf(clean, rowOf(piece))).toBeLessThan(3);
  });
});
