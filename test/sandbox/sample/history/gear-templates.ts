import type { Template } from './template.ts';

/** Gear, Trail Pass and Pro, and what came in in other languages. */
export const gearTemplates: readonly Template[] = [
  {
    topic: 'Products::Warranty::Zip and seams',
    count: 14,
    products: ['Beck rain jacket', 'Moor sleeping bag', 'Skarn 45 backpack'],
    assignees: ['ruth', 'tomas'],
    resolution: 'Replaced',
    subjects: ['{product}: seam open', 'Zip broken', 'Warranty {product}'],
    asks: [
      'The seam tape of my {product} is coming off after a year. Order {order}, photo attached.',
      'Zip of the {product} does not close any more. Bought in {city}, {order}.',
    ],
    replies: [
      'That is covered by the two-year warranty. Our workshop re-tapes it in about three weeks; if you need one meanwhile, we lend you one.',
      'A broken zip within two years is ours to repair. The label is attached; repairs take about two weeks.',
    ],
    thanks: ['Back from repair and like new.', 'Repaired, thank you.'],
  },
  {
    topic: 'Products::Warranty::Poles and buckles',
    count: 10,
    products: ['Tarn 2 tent', 'Larch poles'],
    assignees: ['sam', 'tomas'],
    resolution: 'Replaced',
    subjects: ['Broken pole', '{product} broken in the wind'],
    asks: [
      'A pole of my {product} snapped near {city}. Order {order}.',
      'The lock of one {product} slips.',
    ],
    replies: [
      'A new segment is in the post, no charge. Change it with the cord pulled 20 cm out of the end; a film shows how.',
      'Please turn the small screw of the lock a quarter turn (Torx 15). If that does not help, we exchange it.',
    ],
    thanks: ['A quarter turn was enough.', 'Fixed in five minutes.'],
  },
  {
    topic: 'Products::Warranty::Electronics',
    count: 12,
    products: ['Lumen headlamp', 'Kestrel watch'],
    assignees: ['tomas', 'priya'],
    resolution: 'Replaced',
    subjects: ['{product} dead', 'Water in the {product}', 'CHG-07 while charging'],
    asks: [
      'Water got into my {product} on a wet run. It is five weeks old, {order}.',
      'The {product} shows CHG-07 and does not charge, also indoors.',
    ],
    replies: [
      'That must not happen. A new one leaves today; please send the old one back with the label in the box.',
      'CHG-07 above zero degrees is a fault. We exchange it: the new one is on its way, the label is in the box.',
    ],
    thanks: ['New one works.', 'Arrived and charging.'],
  },
  {
    topic: 'Products::Advice::Care and repair',
    count: 10,
    products: ['Moor sleeping bag', 'Beck rain jacket', 'Drift boots'],
    assignees: ['ruth', 'lena'],
    resolution: 'Answered',
    subjects: ['How do I wash the {product}?', 'Care of {product}'],
    asks: [
      'May I wash the {product} in the machine?',
      'Which wax or soap is right for the {product}?',
    ],
    replies: [
      'Machine at 30 degrees, gentle, with soap made for it, no softener, two extra rinses. Dry it slowly, the sleeping bag with three tennis balls in the tumbler.',
    ],
    thanks: ['Worked a treat.', 'Thanks for the details.'],
  },
  {
    topic: 'Subscription::Plan::Cancel',
    count: 14,
    products: ['Trail Pass'],
    assignees: ['oliver', 'grace'],
    group: 'billing',
    channel: 'web',
    resolution: 'Nothing to do',
    subjects: ['Cancel Trail Pass', 'Please end my subscription', 'unsubscribe'],
    asks: [
      'Please cancel my Trail Pass, the button in the app says "something went wrong".',
      'I do not hike any more, please end my Trail Pass.',
    ],
    replies: [
      'Your Trail Pass is cancelled; it stays valid until the end of the period you paid for, and nothing more is taken.',
    ],
    thanks: ['Thank you.', 'ok'],
  },
  {
    topic: 'Subscription::Plan::Renewal price',
    count: 10,
    products: ['Trail Pass'],
    assignees: ['grace', 'oliver'],
    group: 'billing',
    resolution: 'Refunded',
    subjects: ['Trail Pass got more expensive', 'Renewal price'],
    asks: [
      'Trail Pass renewed at {amount}, last year it was less. I was not told.',
      'I want the old price back or my money.',
    ],
    replies: [
      'The notice went to an address that bounced, so you could not know. You keep the old price for another year, the difference is on its way back to your card.',
    ],
    thanks: ['Fair enough, thank you.', 'Thanks, I stay.'],
  },
  {
    topic: 'Pro::Account::Discount approval',
    count: 8,
    products: ['Skarn 45 backpack'],
    assignees: ['marcus'],
    brand: 'pro',
    resolution: 'Answered',
    subjects: ['Pro discount application', 'Certificate not accepted'],
    asks: [
      'My guide certificate was refused as "not readable". Could you look at it?',
      'How long does the approval of the Pro discount take?',
    ],
    replies: [
      'I have found you in the public register of your association and approved the discount for a year.',
    ],
    thanks: ['Great, ordering now.', 'Thanks Marcus.'],
  },
  {
    topic: 'Orders::Delivery::Late',
    count: 7,
    locale: 'de',
    products: ['Tarn 2 tent', 'Drift boots'],
    assignees: ['lena'],
    resolution: 'Answered',
    subjects: ['Wo bleibt {order}?', 'Lieferung verspätet'],
    asks: [
      'Die Bestellung {order} sollte vorgestern in {city} sein. Die Sendungsverfolgung steht seit Tagen.',
      'Wann kommt mein Paket {tracking}?',
    ],
    replies: [
      'Das Paket lag im falschen Depot. Es ist jetzt unterwegs und kommt am {+2d}. Die Versandkosten haben wir erstattet.',
    ],
    thanks: ['Ist angekommen, danke.', 'Vielen Dank!'],
  },
  {
    topic: 'App::Sign-in::Password reset',
    count: 6,
    locale: 'fr',
    products: ['Fernhill app'],
    assignees: ['camille'],
    resolution: 'Answered',
    subjects: ['Lien de mot de passe expiré', 'Impossible de me connecter'],
    asks: [
      'Le lien pour changer mon mot de passe est toujours expiré (E-RST-410).',
      'Bonjour, je ne peux plus me connecter à l’application {version}.',
    ],
    replies: [
      'Votre messagerie ouvre les liens avant vous, et le nôtre ne sert qu’une fois. Choisissez « Se connecter avec un code » dans l’application, puis changez le mot de passe.',
    ],
    thanks: ['Le code a marché, merci.', 'Merci beaucoup !'],
  },
  {
    topic: 'Orders::Return::Label',
    count: 6,
    locale: 'es',
    products: ['Drift boots', 'Beck rain jacket'],
    assignees: ['tomas'],
    resolution: 'Answered',
    subjects: ['Etiqueta de devolución', 'Devolver {order}'],
    asks: [
      'Quiero devolver el pedido {order}, pero la etiqueta no se abre.',
      '¿Me pueden mandar otra etiqueta para {order}?',
    ],
    replies: [
      'Adjunto la etiqueta nueva, válida hasta el {+14d}. Puede entregar el paquete en cualquier punto de recogida.',
    ],
    thanks: ['Gracias, ya está enviado.', 'Perfecto.'],
  },
  {
    topic: 'Products::Advice::Sizing',
    count: 5,
    locale: 'ja',
    products: ['Drift boots', 'Beck rain jacket'],
    assignees: ['yuki'],
    resolution: 'Answered',
    subjects: ['サイズについて', '{product} のサイズ選び'],
    asks: [
      '{product} の購入を検討しています。普段は 26 cm ですが、どのサイズがよいでしょうか。',
      '厚手の靴下で履く予定です。おすすめのサイズを教えてください。',
    ],
    replies: [
      'お問い合わせありがとうございます。厚手の靴下でしたら、普段より 0.5 cm 大きいサイズをおすすめいたします。サイズ交換の送料は無料です。',
    ],
    thanks: ['ありがとうございます。注文しました。', '承知しました。'],
  },
];
