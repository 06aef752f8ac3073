import { describe, expect, it } from 'vitest';
import { basicBrief } from '../../../../server/briefs/basic/basic-brief.ts';
import { briefOf, conversation } from './conversation.ts';

describe('standing', () => {
  const asked = ['customer', 'Where is my order and when will it be here?'] as const;

  it('is unanswered until an agent writes to the customer; a note or a machine is no answer', () => {
    const { standing } = briefOf([
      [...asked],
      ['bot', 'We have your mail.'],
      ['note', 'Looks lost.'],
    ]);
    expect(standing.state).toBe('unanswered');
  });

  it('is told by what both sides can read, even where notes may be used', () => {
    const { standing } = briefOf(
      [
        [...asked],
        ['agent', 'Please send me the number on the box.'],
        ['note', 'I will look into it and call the carrier.'],
      ],
      { useNotes: true },
    );
    expect(standing).toMatchObject({ state: 'waiting-for-customer', receipts: [{ entryId: '2' }] });
  });

  it.each([
    ['waiting-for-customer', 'Please send me the number on the box.'],
    ['waiting-for-agent', 'I will look into it and get back to you.'],
    ['waiting-for-third-party', 'We are waiting for the carrier to answer us.'],
  ])('is %s by the last words of the team', (state, text) => {
    expect(briefOf([[...asked], ['agent', text]]).standing).toMatchObject({
      state,
      basis: 'conversation',
      since: '2026-09-14T09:00:00.000Z',
      receipts: [{ entryId: '2' }],
    });
  });

  it.each([
    ['en', 'It works now, thank you for your help.'],
    ['de', 'Es funktioniert jetzt wieder, vielen Dank für die Hilfe.'],
    ['es', 'Ya funciona, muchas gracias por su ayuda.'],
    ['fr', 'Ça fonctionne maintenant, merci pour votre aide.'],
    ['ja', '直りました。ありがとうございました。'],
    ['pt', 'Já está funcionando, muito obrigado pela sua ajuda.'],
  ])('is resolved when the customer says so in %s', (_language, text) => {
    const lines: Parameters<typeof briefOf>[0] = [
      [...asked],
      ['agent', 'The new one is at the shop.'],
    ];
    expect(briefOf([...lines, ['customer', text]]).standing.state).toBe('resolved');
  });

  it.each([
    ['Which size do you want?', 'Size 44 please, thank you.'],
    ['Welche Größe möchten Sie?', 'Die große Größe bitte, danke.'],
    ['Pouvez-vous envoyer des photos ?', 'Les photos sont jointes, merci.'],
    ['Please send photos of the damage.', 'Photos attached, thanks.'],
    ['What is your account number?', 'Thanks, it is 12345678.'],
    ['It was sent.', 'Thanks. The second item is missing.'],
    ['Unfortunately we cannot refund this.', 'Thank you, I am taking my case to the ombudsman.'],
    ['It was delivered today.', 'It has arrived broken.'],
    ['We have sent the invoice.', 'I got the invoice twice.'],
    ['It should work now.', 'I doubt the problem is solved.'],
    ['Es wurde geliefert.', 'Das Paket ist angekommen, der Inhalt ist zerbrochen.'],
    ['発送しました。', '届きましたが壊れています。'],
    ['It was delivered today.', 'A blue one just arrived.'],
    ['It should work now.', 'None of it works again.'],
  ])('is not resolved by courtesy or a settling word alone: %s %s', (said, answered) => {
    const { standing } = briefOf([[...asked], ['agent', said], ['customer', answered]]);
    expect(standing.state).toBe('waiting-for-agent');
  });

  it.each([
    'Hi Jo, Thank you for contacting us. Kind regards Sam',
    'We have received your request.',
    'Wir haben Ihre Anfrage erhalten.',
    'Hemos recibido su solicitud y la hemos asignado a un agente.',
    'Nous avons bien reçu votre demande.',
    'Recebemos a sua solicitação.',
    'お問い合わせを受け付けました。',
  ])('waits for the team when all they wrote is "%s"', (formula) => {
    const { standing } = briefOf([[...asked], ['agent', formula]]);
    expect(standing.state).toBe('unanswered');
  });

  it('waits for nobody else who has answered already', () => {
    const { standing } = briefOf([
      [...asked],
      ['agent', 'The carrier has confirmed that it was delivered.'],
    ]);
    expect(standing.state).toBe('waiting-for-customer');
  });

  it('waits for the customer who can do something while others are waited for', () => {
    const { standing } = briefOf([
      [...asked],
      ['agent', 'Our carrier is looking into it. Could you send the serial number meanwhile?'],
    ]);
    expect(standing.state).toBe('waiting-for-customer');
  });

  it('is not resolved by thanks for something that is still owed', () => {
    const { standing } = briefOf([
      [...asked],
      ['agent', 'I will send you a corrected invoice by Friday.'],
      ['customer', 'Perfect, thank you so much.'],
    ]);
    expect(standing).toMatchObject({ state: 'waiting-for-agent', receipts: [{ entryId: '2' }] });
  });

  it('is not resolved when it works and then does not', () => {
    const { standing } = briefOf([
      [...asked],
      ['agent', 'The new one is at the shop.'],
      ['customer', 'It works now. But the light is still red.'],
    ]);
    expect(standing.state).toBe('waiting-for-agent');
  });

  it('follows a ticket that is solved, or merged into another', () => {
    const entries = conversation([[...asked]]);
    const source = { subject: 'x', isMessaging: false, updatedAt: '2026-09-15T00:00:00Z' };
    const of = (more: { status: string; mergedInto?: string }) =>
      basicBrief({ ...source, ...more }, entries, { useNotes: false }).standing;
    expect(of({ status: 'solved' })).toMatchObject({ state: 'resolved', basis: 'status' });
    expect(of({ status: 'closed', mergedInto: '77' })).toMatchObject({
      state: 'merged',
      mergedInto: '77',
    });
  });
});

describe('sentiment', () => {
  it.each([
    [
      'en',
      'This is unacceptable, I am so disappointed with you.',
      'Excellent service, I am very happy with it.',
      'The app closes when I open the report.',
    ],
    [
      'de',
      'Das ist eine Frechheit und ich bin sehr enttäuscht.',
      'Super, ich bin begeistert und sehr zufrieden.',
      'Die App schließt sich, wenn ich den Bericht öffne.',
    ],
    [
      'es',
      'Esto es inaceptable, es una vergüenza.',
      'Excelente, estoy muy contento con el servicio.',
      'La aplicación se cierra cuando abro el informe.',
    ],
    [
      'fr',
      'C’est inacceptable, je suis très déçu de vous.',
      'Bravo, je suis ravi de votre service.',
      'L’application se ferme quand j’ouvre le rapport.',
    ],
    [
      'ja',
      '対応がひどいです。最悪です。',
      '素晴らしい対応でした。感動しました。',
      'レポートを開くとアプリが閉じます。',
    ],
    [
      'pt',
      'Isto é um absurdo, é uma vergonha.',
      'Excelente, adorei o serviço de vocês.',
      'O aplicativo fecha quando eu abro o relatório.',
    ],
  ])('in %s tells anger, praise and plain words apart', (_language, angry, glad, plain) => {
    const mood = (text: string) => briefOf([['customer', text]]).sentiment?.mood;
    expect([mood(angry), mood(glad), mood(plain)]).toEqual(['negative', 'positive', undefined]);
  });

  it.each([
    [
      'capital letters',
      'WHERE IS THE ORDER NOW? ANSWER THIS TODAY.',
      'Where is the order now? Answer this today.',
    ],
    [
      'rows of marks',
      'The lamp is excellent, the delivery unacceptable!!',
      'The lamp is excellent, the delivery unacceptable.',
    ],
  ])('is heard in %s where words alone leave doubt', (_what, loud, calm) => {
    expect(briefOf([['customer', loud]]).sentiment?.mood).toBe('negative');
    expect(briefOf([['customer', calm]]).sentiment).toBeUndefined();
  });

  it('is that of the newest words, and a "not" turns praise round', () => {
    expect(
      briefOf([
        ['customer', 'This is unacceptable and awful.'],
        ['agent', 'Here is the new one.'],
        ['customer', 'Excellent, I am very happy with it.'],
      ]).sentiment?.mood,
    ).toBe('positive');
    expect(briefOf([['customer', 'I am not happy with this at all.']]).sentiment?.mood).toBe(
      'negative',
    );
  });
});
