import { describe, expect, it } from 'vitest';
import { briefOf } from './conversation.ts';

const told = (text: string) =>
  briefOf([['customer', text]]).details.map(({ kind, value }) => `${kind} ${value}`);

describe('key details', () => {
  it.each([
    [
      'en',
      'I have a question about my order #WX-88213 and the app. The page says "Payment declined".',
      ['order WX-88213', 'error Payment declined'],
    ],
    [
      'de',
      'Ich habe die Rechnung RE-20931 über 49,90 € nicht erhalten, bitte prüfen.',
      ['invoice RE-20931', 'amount 49,90 €'],
    ],
    [
      'es',
      'No me llega el pedido n.º 5512098 que es de 45,00 €, por favor.',
      ['order 5512098', 'amount 45,00 €'],
    ],
    [
      'fr',
      'Bonjour, ma commande n° 5512098 est arrivée le 3 mai avec une erreur HTTP 502.',
      ['order 5512098', 'date 3 mai', 'error HTTP 502'],
    ],
    [
      'ja',
      '注文番号：A-77120 の件です。3月3日に届く予定でしたが、まだ届きません。',
      ['order A-77120', 'date 3月3日'],
    ],
    [
      'pt',
      'Não recebi a encomenda 5512098 que é para o dia 12/05/2026.',
      ['order 5512098', 'date 12/05/2026'],
    ],
  ])('are told in %s with their kind', (_language, text, wanted) => {
    expect(told(text)).toEqual(expect.arrayContaining(wanted));
  });

  it('call no quotation an error that another clause speaks of', () => {
    const details = told(
      'Tracking says delivered to your warehouse, signed "K. Nowak". I tap "Forgot password", and it says "Link expired".',
    );
    expect(details).toContain('error Link expired');
    expect(details).not.toContain('error K. Nowak');
    expect(details).not.toContain('error Forgot password');
  });

  it('tell a version from a date beside it', () => {
    const details = told('We have updated the router to firmware 2.10. It was on 12.03.2026.');
    expect(details).toContain('version 2.10');
    expect(details).toContain('date 12.03.2026');
    expect(details).not.toContain('date 2.10.');
  });

  it('are named once, with a receipt for each comment', () => {
    const { details } = briefOf([
      ['customer', 'Where is my order WX-88213?'],
      ['agent', 'We have found the order WX-88213 and it is on its way to you.'],
    ]);
    expect(details.map(({ value }) => value)).toEqual(['WX-88213']);
    expect(details[0]?.receipts.map(({ entryId }) => entryId)).toEqual(['1', '2']);
  });

  it('are never the masks of personal data', () => {
    expect(told('The order is for ⟦email⟧ and the number is ⟦phone⟧, it is not here.')).toEqual([]);
  });

  it('come out of notes only where notes may be used, and say so', () => {
    const lines: Parameters<typeof briefOf>[0] = [
      ['customer', 'Where is my parcel?'],
      ['note', 'It is order WX-88213 and we have refunded $20.00 for it.'],
    ];
    expect(briefOf(lines).details).toEqual([]);
    expect(briefOf(lines).covers).toMatchObject({ entries: 1, notesNotUsed: 1 });
    const used = briefOf(lines, { useNotes: true });
    expect(used.details.flatMap(({ receipts }) => receipts.map((one) => one.public))).toEqual([
      false,
      false,
    ]);
  });
});

describe('promises', () => {
  it.each([
    [
      'I tap the button, the mail arrives within a minute, and when I open the link it says expired.',
    ],
    ['We leave for the Cairngorms on Tuesday 24 November.'],
  ])('are not what happens each time, nor where people go: %s', (text) => {
    expect(briefOf([['customer', text]]).promises).toEqual([]);
  });

  it.each([
    ['en', 'Hi Jo, we will send you a new router by Friday.', '2026-09-18'],
    ['de', 'Guten Tag, wir schicken Ihnen bis Freitag ein neues Gerät zu.', '2026-09-18'],
    ['es', 'Hola, le enviaremos un nuevo equipo el viernes.', '2026-09-18'],
    ['fr', 'Bonjour, nous vous enverrons un nouveau boîtier d’ici vendredi.', '2026-09-18'],
    ['ja', '明日中に新しい機器を発送いたします。', '2026-09-15'],
    ['pt', 'Olá, enviaremos um novo aparelho até sexta-feira.', '2026-09-18'],
  ])('of the team are found in %s with the day they fall due', (_language, text, due) => {
    const { promises } = briefOf([
      ['customer', 'Router 1?'],
      ['agent', text],
    ]);
    expect(promises).toMatchObject([{ by: 'agent', due }]);
  });

  it.each([
    ['a refusal', 'I am sorry, but we can’t refund you, and we will not send a new one.'],
    ['an offer', 'If you like, I will send you the guide.'],
    ['a policy', 'Refunds take five days with us.'],
    ['a courtesy', 'We are happy to help you with it.'],
  ])('are not seen in %s', (_what, text) => {
    expect(
      briefOf([
        ['customer', 'Where is my refund?'],
        ['agent', text],
      ]).promises,
    ).toEqual([]);
  });

  it('are over when later words show them done, or when the ticket is solved', () => {
    const lines: Parameters<typeof briefOf>[0] = [
      ['customer', 'Where is my refund?'],
      ['agent', 'I will issue the refund today.'],
    ];
    expect(briefOf(lines).promises).toHaveLength(1);
    expect(briefOf(lines, { status: 'solved' }).promises).toEqual([]);
    expect(
      briefOf([...lines, ['agent', 'I have issued the refund to your card.']]).promises,
    ).toEqual([]);
  });

  it('are not taken from what a machine sends', () => {
    expect(
      briefOf([
        ['customer', 'Where is it?'],
        ['bot', 'We will get back to you within 2 days.'],
      ]),
    ).toMatchObject({ promises: [], standing: { state: 'unanswered' } });
  });
});

describe('what is no promise', () => {
  const promisesOf = (by: 'customer' | 'agent', text: string) =>
    briefOf([
      ['customer', 'I want my money back for order 4711.'],
      [by, text],
    ]).promises.map((one) => one.text);

  it.each([
    'I don’t think we will refund this.',
    'I am not sure we will send it today.',
    'No one will call you today.',
    'We will refuse any refund.',
    'We will neither refund nor replace it.',
    'Once you send us the form, we will refund you by Friday.',
    'We will refund you by Friday provided that you send the form.',
    'We will refund you - if you send the form.',
    'Sobald Sie das Formular schicken, erstatten wir Ihnen den Betrag.',
    'Dès que vous nous renvoyez le formulaire, nous vous rembourserons.',
    'En cuanto nos envíe el formulario, le reembolsaremos.',
    'Assim que você nos enviar o formulário, reembolsaremos o valor.',
    'フォームをお送りいただければ、返金いたします。',
  ])('is refused, or hangs on the other side: %s', (text) => {
    expect(promisesOf('agent', text)).toEqual([]);
  });

  it.each([
    'You said "we will refund you by Monday".',
    'Your colleague promised I will get a refund by 3 October.',
    'Ihr Kollege sagte, ich werde das Geld am Montag bekommen.',
    'Me dijeron que me lo enviarán mañana.',
  ])('is only reported: %s', (text) => {
    expect(promisesOf('customer', text)).toEqual([]);
  });

  it.each([
    ['es', 'Mañana mismo les hago llegar la copia de la factura que me piden.'],
    ['fr', 'Je vous envoie la photo ce soir.'],
    ['pt', 'Mais tarde eu mando a foto da etiqueta.'],
    ['de', 'Ich reiche Ihnen das Foto morgen nach.'],
    ['en', 'I am sending the photo tonight.'],
    ['ja', '明日、写真を撮って送ります。'],
  ])('differs from the present that means a day to come, in %s', (_language, text) => {
    expect(promisesOf('customer', text)).toEqual([text]);
  });

  it('is kept only by words about the same thing, not by "your request"', () => {
    const { promises } = briefOf([
      ['customer', 'The cable is torn.'],
      ['agent', 'We will replace the cable tomorrow.'],
      ['agent', 'We have received your request.'],
    ]);
    expect(promises).toHaveLength(1);
  });

  it.each([
    ['Regarding your order of 3 March, we will refund it.', undefined],
    ['We will refund it by 18 September.', '2026-09-18'],
    ['We will send it not today and not tomorrow, on Thursday.', '2026-09-17'],
    ['We are closed on Monday, so we will send it on Thursday.', '2026-09-17'],
  ])('falls due only on a day ahead: %s', (text, due) => {
    const { promises } = briefOf([
      ['customer', 'Where is my money?'],
      ['agent', text],
    ]);
    expect(promises[0]?.due).toBe(due);
  });
});

describe('open questions', () => {
  it.each(['Red.', 'I did.', 'The serial is SN-12345, is that right?'])(
    'of an agent are answered by as little as "%s"',
    (answer) => {
      const { questions } = briefOf([
        ['customer', 'My lamp flickers.'],
        ['agent', 'Which colour does the lamp show after the restart?'],
        ['customer', answer],
      ]);
      expect(questions.filter(({ by }) => by === 'agent')).toEqual([]);
    },
  );

  it('outlive an answer to another one of the same mail', () => {
    const { questions } = briefOf([
      ['customer', 'Where is my parcel? Can I also get an invoice? Did you charge me twice?'],
      ['agent', 'Your parcel is in Berlin.'],
    ]);
    expect(questions.map(({ text }) => text)).toEqual([
      'Did you charge me twice?',
      'Can I also get an invoice?',
    ]);
  });

  it.each([
    [
      'en',
      'Where is the parcel that you have sent to me?',
      'I will check with the team and get back to you.',
      'The parcel is at the shop in Main Street.',
    ],
    [
      'de',
      'Wann bekomme ich die Ware, die ich bestellt habe?',
      'Ich prüfe das und melde mich bei Ihnen.',
      'Die Ware ist am Dienstag bei Ihnen.',
    ],
    [
      'es',
      '¿Cuándo me llega el paquete que he pedido?',
      'Vamos a revisar el caso y le avisaremos.',
      'El paquete está en la tienda de su barrio.',
    ],
    [
      'fr',
      'Où est le colis que vous avez expédié ?',
      'Je vais vérifier et je reviendrai vers vous.',
      'Le colis est chez votre voisin du rez-de-chaussée.',
    ],
    [
      'ja',
      '荷物はいつ届きますか？',
      '確認してご連絡いたします。',
      '荷物は火曜日の午前に届く見通しとの記録があります。',
    ],
    [
      'pt',
      'Onde está a encomenda que vocês mandaram?',
      'Vamos verificar e entraremos em contato.',
      'A encomenda está na loja do seu bairro.',
    ],
  ])('of a customer in %s outlive a putting off, not an answer', (_l, asked, putOff, answer) => {
    const open = briefOf([
      ['customer', asked],
      ['agent', putOff],
    ]);
    expect(open.questions.map(({ by, text }) => ({ by, text }))).toEqual([
      { by: 'customer', text: asked },
    ]);
    expect(
      briefOf([
        ['customer', asked],
        ['agent', answer],
      ]).questions,
    ).toEqual([]);
  });

  it('count a request for information, and not a courtesy', () => {
    const { questions } = briefOf([
      ['customer', 'The router is broken.'],
      ['agent', 'Please send me the serial number of it. Is there anything else I can help with?'],
    ]);
    expect(questions.map(({ text }) => text)).toEqual(['Please send me the serial number of it.']);
  });

  it('asked again are one, with a receipt for each time', () => {
    const { questions } = briefOf([
      ['customer', 'Where is my parcel?'],
      ['customer', 'Hello, where is the parcel now?'],
    ]);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.receipts.map(({ entryId }) => entryId).sort()).toEqual(['1', '2']);
  });
});
