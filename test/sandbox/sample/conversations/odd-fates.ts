import type { Conversation } from '../conversation.ts';

/** Tickets with an unusual fate: merged, spam, deleted, archived, redacted, phoned in. */
export const oddFates = {
  mergeTarget: {
    subject: 'Drift boots: sole comes off',
    from: 'andres',
    quiet: '31h',
    status: 'open',
    assignee: 'tomas',
    topic: 'Products::Warranty::Zip and seams',
    product: 'Drift boots',
    order: 'FH-215530',
    script: `
@customer file=suela.jpg
Hola, la suela de la bota izquierda se despega por la punta, unos 3 cm. Las botas tienen 14 meses (FH-215530). Adjunto foto. Andrés Quiroga
@tomas +3h
Hola, Andrés: catorce meses están dentro de la garantía. ¿Prefiere que las reparemos (suela nueva, dos semanas) o un vale de 165 €?
@customer +9h
Reparación, por favor. ¿Me mandan una etiqueta?
`,
  },
  mergeSource: {
    subject: 'Foto de la suela (otra vez)',
    from: 'andres',
    quiet: '42h',
    status: 'open',
    mergedInto: 'mergeTarget',
    product: 'Drift boots',
    script: `
@customer file=suela-izquierda.jpg file=suela-derecha.jpg
Perdón, creo que la foto no se adjuntó. Va otra vez, y también la derecha, que empieza igual.
`,
  },
  prizeSpam: {
    subject: 'CONGRATULATIONS!! Your store was selected',
    from: 'lottery',
    quiet: '3d',
    status: 'new',
    life: 'spam',
    script: `
@customer
Dear Winner, your e-mail was drawn for USD 850,000.00. To release the fund reply with the bank details of your company and a processing fee of USD 120.
`,
  },
  deletedByMistake: {
    subject: 'test please ignore',
    from: 'quentin',
    quiet: '10d',
    status: 'open',
    life: 'deleted',
    script: `
@customer
Checking whether your form works. Please ignore.
`,
  },
  archivedZip: {
    subject: 'Zip of Moor sleeping bag stuck',
    from: 'greta',
    quiet: '420d',
    status: 'closed',
    life: 'archived',
    assignee: 'ruth',
    topic: 'Products::Warranty::Zip and seams',
    product: 'Moor sleeping bag',
    resolution: 'Answered',
    script: `
@customer
The zip of my Moor catches the lining every single night. Is there a trick or is it broken?
@ruth +3h
Hello Greta, there's a trick: rub a candle stub along the inside of the zip, then close it twice while you hold the lining flat with two fingers. If it still catches, the anti-snag strip is sewn in the wrong way round, and we exchange the bag.
@customer +2d
Candle it was. Magic.
`,
  },
  cardNumberRedacted: {
    subject: 'Payment keeps failing, here are my details',
    from: 'harper',
    quiet: '19h',
    status: 'open',
    group: 'billing',
    assignee: 'oliver',
    topic: 'Billing::Payment::Card declined',
    tags: ['redacted'],
    script: `
@customer redacted
Please charge it yourself then: 4111 1111 1111 1111, 04/28, 737. Name as on the account.
@oliver +15m note
Card number in the mail, redacted. Account was suspended last month after three chargebacks (see FH-229004), so payments fail on purpose.
@oliver +20m
Hello Harper,

Please never send card numbers by mail; I've removed yours from our records, and I'd ask your bank for a new card.

The payments fail because your account is on hold since the three disputed payments last month. Once they are settled we'll gladly take new orders.

Oliver Hart
@customer +3h
Those disputes are not mine, my brother used my account. How do I prove that?
`,
  },
  voiceCall: {
    subject: 'Call from +44 20 7946 0182',
    from: 'caller',
    quiet: '26h',
    status: 'open',
    assignee: 'sam',
    channel: 'voice',
    topic: 'Orders::Change::Cancel order',
    script: `
@sam voice file=call-recording.mp3
Inbound call, 3 minutes 41 seconds, answered by Sam Okafor.

Transcript:
Sam: Fernhill Support, Sam speaking.
Caller: Yes hello, I ordered two pairs of the Larch poles for my husband and me and I'd like only one pair now, he has broken his ankle. Order is, wait, F H two four one zero nine four.
Sam: I'm sorry to hear that. I can take one pair off, it hasn't been packed. The money goes back to the card you used, 119 dollars.
Caller: And can I keep the discount for two?
Sam: Normally not, but I'll ask and call you back tomorrow before noon.
Caller: Lovely. Ask for Margaret.
@sam +10m note
One pair cancelled. Discount for two was 15%. @nora may I leave it in? Call back Margaret on the number above before noon.
@nora +2h note
Leave it in, broken ankle.
`,
  },
  phoneShop: {
    subject: 'Callback wanted: click and collect closed',
    from: 'greta',
    quiet: '70m',
    status: 'new',
    channel: 'voice',
    topic: 'Orders::Delivery::Late',
    order: 'FH-241377',
    script: `
@customer voice file=voicemail.mp3
Voicemail, 48 seconds.

Transcript:
Hi, Greta Hollis, it's about F H two four one three seven seven, click and collect at your Bath shop. It's ten past two and the shop is closed, with a note on the door, "back at three". I've got a bus at half past two. Can you post it instead, please? Thanks, bye.
`,
  },
} satisfies Record<string, Conversation>;
