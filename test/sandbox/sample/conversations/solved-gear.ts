import type { Conversation } from '../conversation.ts';

/** How faults of gear, and orders of Fernhill Pro, that are open today were solved before. */
export const solvedGear = {
  tapeComesOff: {
    subject: 'Seam tape peeling at the hood, 20 months old',
    from: 'aroha',
    quiet: '50d',
    status: 'closed',
    assignee: 'sam',
    topic: 'Products::Warranty::Zip and seams',
    product: 'Beck rain jacket',
    resolution: 'Replaced',
    satisfaction: { score: 'good', comment: 'The loan jacket was a lovely idea.' },
    script: `
@customer file=hood.jpg
Kia ora, the tape inside the hood of my Beck lifts off and water runs down my neck. It is 20 months old. Repair or new, either is fine, but it rains here every day.
@sam +6h
Kia ora Aroha, loose tape within two years is ours to repair. A loan jacket in your size leaves today; put yours into the same box, with the label that is in it. The workshop needs about three weeks. {article:seams}
@customer +25d
Mine is back and dry as a bone. The loan one is on its way to you.
`,
  },
  fermetureBloquee: {
    subject: 'Fermeture du sac Moor bloquée à mi-hauteur',
    from: 'delphine',
    quiet: '39d',
    status: 'closed',
    assignee: 'camille',
    topic: 'Products::Warranty::Zip and seams',
    product: 'Moor sleeping bag',
    resolution: 'Replaced',
    script: `
@customer
Bonjour, la fermeture de mon sac de couchage se bloque au milieu et le curseur ne revient plus. Acheté il y a huit mois.
@camille +2h
Bonjour Delphine, le curseur est trop ouvert, c'est un défaut de cette série. Un sac neuf part demain ; renvoyez l'ancien avec l'étiquette jointe, ou gardez-le pour les pièces, comme vous voulez.
@customer +4d
Reçu, la fermeture glisse. Merci !
`,
  },
  soleOpens: {
    subject: 'Sole of my Drift opens at the toe',
    from: 'luis',
    locale: 'en-GB',
    quiet: '68d',
    status: 'closed',
    assignee: 'tomas',
    topic: 'Products::Warranty::Zip and seams',
    product: 'Drift boots',
    resolution: 'Replaced',
    script: `
@customer file=sole.jpg
After fourteen months the sole of the right boot comes off at the toe, about 4 cm. I want to walk in them in May.
@tomas +5h
That is glue giving way, and it is on us for two years. The workshop glues and presses both soles, five working days. If it opens again within a year you get a new pair. {article:seams}
@customer +16d
Walked 200 km in them since. Holding.
`,
  },
  wetFloorOfTent: {
    subject: 'テントの底から水がしみてくる',
    from: 'hiroshi',
    quiet: '72d',
    status: 'closed',
    assignee: 'yuki',
    topic: 'Products::Warranty::Zip and seams',
    product: 'Tarn 2 tent',
    resolution: 'Replaced',
    script: `
@customer file=floor.jpg
雨の夜、テントの床から水がしみてきました。購入は昨年の秋です。修理できますか。
@yuki +3h
ご不便をおかけしました。床の防水テストを工房で行います。保証期間内ですので無料です。不合格の場合は新しいインナーをお送りします。
@customer +12d
新しいインナーが届きました。ありがとうございます。
`,
  },
  poleSplitAtJoint: {
    subject: 'Tarn pole split at the joint',
    from: 'moira',
    quiet: '43d',
    status: 'closed',
    assignee: 'sam',
    topic: 'Products::Warranty::Poles and buckles',
    product: 'Tarn 2 tent',
    resolution: 'Replaced',
    satisfaction: { score: 'good' },
    script: `
@customer file=joint.jpg
The third segment of the pole has split where it goes into the next one. Is there a spare, and can an old woman fit it?
@sam +1h
There is, Moira, and it leaves today at no charge. Pull the cord 20 centimetres out of the end, knot it, swap the segment, let the cord go. Five minutes with a cup of tea. {article:poles}
@customer +4d
Four minutes, and the tea was still hot.
`,
  },
  lampFogged: {
    subject: 'Water behind the glass of my Lumen',
    from: 'craig',
    quiet: '30d',
    status: 'closed',
    assignee: 'tomas',
    topic: 'Products::Warranty::Electronics',
    product: 'Lumen headlamp',
    resolution: 'Replaced',
    script: `
@customer
So much for IPX7: one wet run and there is water behind the lens. The lamp flickers.
@tomas +9h note
Batch L-2609 again, kinked seal at the hinge. Replacement must come from L-2611 or later.
@tomas +5m
The seal of that batch can be kinked at the hinge, and then it lets water in. I have put aside a lamp of a later batch and looked at its seal myself; it leaves today, before the old one is back. {article:electronics}
@customer +8d
New one survived a proper storm. Cheers.
`,
  },
  stoveInRecall: {
    subject: 'Is my Ember one of the leaking ones?',
    from: 'iris',
    quiet: '16d',
    status: 'closed',
    priority: 'urgent',
    assignee: 'sam',
    topic: 'Products::Warranty::Electronics',
    product: 'Ember stove',
    tags: ['recall', 'safety'],
    resolution: 'Replaced',
    satisfaction: { score: 'good', comment: 'Answered within minutes.' },
    script: `
@customer
We have eight Ember stoves for the school trip tomorrow. One smells of gas. How do I see whether they are part of the recall?
@sam +8m
Please take the cans off all eight and leave them outside. The serial number is under the plate: those of the recall have a silver valve screw, the safe ones a black one. Send me the numbers and I have replacements at your school by 8 tomorrow. {article:electronics}
@customer +30m
Three silver, five black. Numbers follow in a list.
@sam +15m
Three new stoves are with the courier, reference SD-5488. Do not use or repair the silver ones; the driver takes them along.
@customer +15h
All eight are safe now. Thank you, on behalf of thirty children.
`,
  },
  relojSinCarga: {
    subject: 'El reloj se niega a cargar en la nieve (CHG-07)',
    from: 'luis',
    quiet: '53d',
    status: 'closed',
    assignee: 'tomas',
    topic: 'Products::Warranty::Electronics',
    product: 'Kestrel watch',
    resolution: 'Answered',
    script: `
@customer
En el refugio, a cuatro bajo cero, el Kestrel muestra CHG-07 y no carga. ¿Está roto?
@tomas +3h
No está roto: por debajo de cero la batería no se deja cargar, para protegerse. Caliéntelo diez minutos bajo la ropa y pruebe otra vez. Si aparece CHG-07 también en casa, lo cambiamos.
@customer +2d
Dentro del saco cargó sin problema. Gracias.
`,
  },
  quoteForASchool: {
    subject: 'Thirty packs with our crest, before term begins',
    from: 'iris',
    quiet: '61d',
    status: 'closed',
    brand: 'pro',
    assignee: 'marcus',
    topic: 'Pro::Order::Bulk quote',
    product: 'Skarn 45 backpack',
    resolution: 'Answered',
    satisfaction: { score: 'good' },
    script: `
@customer
We need thirty Skarn 45 with the school's crest and have until the end of the month. Can the discount of our agreement go on top?
@marcus +3h file=quote-Q-2207.pdf
Quote Q-2207 is attached, with the second step of your discount since it is above 4,000. Embroidery takes 15 working days and would miss your date, a woven patch takes five and makes it. The quote holds the stock for 14 days. {article:bulkQuotes}
@customer +2d
Patch, then. Signed and returned.
@marcus +9d
All thirty left today, two days before your date.
`,
  },
  approvedByRegister: {
    subject: 'Rescue team member, application turned down',
    from: 'terrence',
    quiet: '28d',
    status: 'closed',
    brand: 'pro',
    assignee: 'marcus',
    topic: 'Pro::Account::Discount approval',
    resolution: 'Answered',
    script: `
@customer
"Certificate not readable", says your mail. It is readable, it is just from last year, because our renewal sits with the county.
@marcus +1h
The date is what the check means by "not readable", I know that is badly put. Your team is in the county's public list and you are on it, so I have approved you until the renewal is here. {article:proDiscount}
@customer +1d
Discount shows at checkout. Much obliged.
`,
  },
  invoiceTermsForGuides: {
    subject: 'Sixty days to pay?',
    from: 'hannah',
    quiet: '85d',
    status: 'closed',
    brand: 'pro',
    assignee: 'marcus',
    topic: 'Pro::Order::Bulk quote',
    resolution: 'Answered',
    script: `
@customer
Our season pays us in August. Can we have net 60 for the spring order?
@marcus +2h note
Nora: net 45 for customers in good standing, 60 only by yearly contract.
@marcus +10m
I can do 45 days for this order. Sixty needs the yearly contract, which I attach; what it says about terms is here: {article:proTerms}
@customer +3d
45 will do for spring. Contract comes next week.
`,
  },
} satisfies Record<string, Conversation>;
