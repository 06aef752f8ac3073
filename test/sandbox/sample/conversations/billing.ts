import type { Conversation } from '../conversation.ts';

/** Money: double charges, refunds that do not come, invoices, declined cards, gift cards. */
export const billing = {
  doubleCharge: {
    subject: 'Charged twice for order FH-238114',
    from: 'joel',
    quiet: '1h',
    status: 'open',
    priority: 'high',
    group: 'billing',
    assignee: 'oliver',
    topic: 'Billing::Refund::Double charge',
    product: 'Skarn 45 backpack',
    order: 'FH-238114',
    tags: ['refund', 'double_charge'],
    script: `
@customer
Hello, I ordered one Skarn 45 (FH-238114). The page hung at "Confirming payment", I pressed the button again, and now my bank shows two payments of $189.00, both on {-2d}. There is only one order in my account. Please give one back.

Joel Abernathy
@sam +1h
Hi Joel,

Thanks for writing, and sorry for the shock. I see one order and two payment attempts on our side. I've passed this to our billing team, who can see what the bank really took.

Sam
@oliver +3h note
Payment provider: pay_7Yk2 captured 189.00, pay_7Yk9 authorised 189.00, NOT captured. So it is a hold, not a charge; it expires by itself after 7 days. I can void it now so that it goes sooner.
@oliver +10m
Hi Joel,

Oliver from billing. The two lines at your bank are one payment and one reservation. The second one was never taken by us. I voided it a minute ago; most banks remove the line within 3 working days, so you should see it gone by {+5d}.

If it is still there after that day, write to me and I'll send you a letter for your bank with the reference.

Oliver
@customer +2d file=statement-two-bookings.png
It's not a reservation any more. My bank now shows both as BOOKED, 189.00 and 189.00, see the screenshot. I was told by you it was never taken. I'm rather annoyed, this is 378 dollars for a backpack, and my rent goes out on the first.
@oliver +4h note
He's right. The void came 40 minutes after a late capture by the nightly job (pay_7Yk9 captured 01:10). Same thing as with three other customers this week, see the incident of the capture job. Needs a real refund, approved by Grace above 150.
@grace +30m note
Approved: 189.00 back to the original card, plus 10 goodwill credit. Oliver, please own up to the mistake plainly, he has reason to be annoyed.
@oliver +15m
Joel, you are right and I was wrong: our night job took the reserved amount before my void reached it. That should not be possible, and our developers are on it.

I have refunded $189.00 to your card (refund re_1J8f). Card refunds take 5 to 10 working days; if the money isn't there by {+12d}, I'll chase the bank with you. For the trouble there's $10 of credit in your account.

Oliver
@customer +1d
OK. Thanks for being straight with me. Please confirm in writing that the refund reference is re_1J8f and which date you sent it, my bank wants both.
`,
  },
  refundMissing: {
    subject: 'Where is my refund for the boots?',
    from: 'tamsin',
    quiet: '7h',
    status: 'open',
    group: 'billing',
    assignee: 'grace',
    topic: 'Billing::Refund::Refund not received',
    product: 'Drift boots',
    order: 'FH-229460',
    script: `
@customer
I sent back the Drift boots (order FH-229460) on {-21d}. Tracking says delivered to your warehouse, signed "K. Nowak". That is 19 days ago and I still have no refund. Your site says "within 10 days of arrival". I don't want a voucher, I want the £145 on my card.
@ruth +2h
Hi Tamsin, thanks for the tracking details, they help. The parcel is booked in at the warehouse but the inspection was never closed. I've asked them to do it today and passed you to our billing team for the refund itself.
@grace +1d note
Warehouse closed the inspection this morning: boots unworn, full refund. Tried to refund 145.00, provider says "card expired". Need other details from her: bank transfer.
@grace +5m
Hello Tamsin,

Your boots have passed inspection, thank you for your patience. The refund of £145.00 was refused because the card you paid with has expired. I can send the money by bank transfer instead. Please enter your sort code and account number on the secure form I've just sent you; please do not write them in a mail.

Once I have them, the transfer takes one working day.

Grace
@customer +3h
Filled in the form. Please confirm you got it. If it isn't on my account by {+3d} I will open a dispute with the card company, this has taken long enough.
`,
  },
  partialRefund: {
    subject: 'Refund is £20 short',
    from: 'gareth',
    quiet: '6d',
    status: 'pending',
    group: 'billing',
    assignee: 'oliver',
    topic: 'Billing::Refund::Partial refund',
    product: 'Beck rain jacket',
    order: 'FH-233871',
    script: `
@customer
Sent the Beck jacket back, paid £160 for it with a £20 voucher so £140 on card. You refunded £120. Where's the other twenty?
@oliver +5h
Hi Gareth,

The voucher was a "£20 off orders above £150". The order also had a pair of socks at £18, which you kept. Without the jacket the order falls under £150, so the voucher's £20 came off the refund. It's in the voucher's terms, though I grant it is easy to miss.

What I can do: put the £20 back on your account as a voucher without a minimum, valid for a year. Would that suit you?

Oliver
@customer +1h
Bit cheeky but ok. Does it work on sale items?
@oliver +20m
It does. Shall I go ahead?
`,
  },
  vatInvoice: {
    subject: 'Rechnung mit USt-IdNr. für unseren Verein',
    from: 'jonas',
    quiet: '1d',
    status: 'open',
    group: 'billing',
    assignee: 'oliver',
    topic: 'Billing::Invoice::VAT number',
    order: 'FH-236550',
    product: 'Tarn 2 tent',
    script: `
@customer
Hallo Fernhill-Team,

für unsere Bestellung FH-236550 (6x Tarn 2, 2.334,00 €) benötigen wir eine Rechnung auf den Verein mit unserer USt-IdNr. DE 298 441 075. Auf der Rechnung, die automatisch kam, steht mein Privatname. Unser Kassier kann sie so nicht verbuchen, und der Jahresabschluss ist am {+10d}.

Rechnungsanschrift: Bergfreunde Isartal e.V., Flößerweg 8, 82515 Wolfratshausen

Viele Grüße
Jonas Weidinger
@lena +2h
Hallo Herr Weidinger,

gern. Ich gebe das an unsere Buchhaltung weiter; die Kollegen schreiben auf Englisch, ich übersetze bei Bedarf. Eine Rechnung, die einmal ausgestellt ist, dürfen wir nicht ändern: Sie bekommen eine Gutschrift und eine neue Rechnung.

Lena Brandt
@lena +5m note
Oliver: please cancel invoice INV-88213 and reissue to the club with VAT id DE298441075. He needs it within ten days (annual accounts). Reply in German through me.
@oliver +1d note
The VAT register answers "invalid" for DE298441075. Either a typo or not yet registered. Cannot issue without VAT unless it validates. Please ask him.
@lena +1h
Hallo Herr Weidinger,

die Prüfung beim Bundeszentralamt meldet DE298441075 als ungültig. Könnte eine Ziffer vertauscht sein? Bitte schicken Sie uns die Nummer noch einmal, am besten mit dem Bescheid.
@customer +3h file=bescheid-ustid.pdf
Oh, tatsächlich: DE 298 414 075. Der Bescheid hängt an.
`,
  },
  cardDeclined: {
    subject: 'card declined x4 but bank says its fine',
    from: 'imani',
    quiet: '25m',
    status: 'new',
    topic: 'Billing::Payment::Card declined',
    channel: 'web',
    product: 'Moor sleeping bag',
    script: `
@customer
trying to buy the moor sleeping bag (the -5 one). card declined, "PAY-05 do not honour". called my bank, they see nothing, no attempt at all. tried another card, same. tried paypal, spins forever. its the last one in long and ill be really sad if it goes. can you hold it for me??
`,
  },
  giftCard: {
    subject: 'Gift card: "already redeemed"',
    from: 'elodie',
    quiet: '4d',
    status: 'solved',
    group: 'billing',
    assignee: 'camille',
    topic: 'Billing::Payment::Gift card',
    resolution: 'Replaced',
    script: `
@customer
Bonjour,

J'ai reçu une carte cadeau Fernhill de 75 € pour mon anniversaire. Quand j'entre le code, le site répond « Cette carte a déjà été utilisée ». Je ne l'ai jamais utilisée, je l'ai grattée ce matin. Le code est FHGC-7T2K-••••-9QXD (je cache le milieu exprès). Que faire ?

Merci d'avance,
Élodie Marchand
@camille +1h
Bonjour Élodie,

Bon anniversaire avec un peu de retard ! Vous avez bien fait de cacher le code. D'après notre système, cette carte a été utilisée il y a trois semaines pour une commande livrée à Lyon, donc avant que vous ne la grattiez : il s'agit très probablement d'une erreur d'impression (deux cartes avec le même code).

Pourriez-vous m'envoyer une photo de la carte et du ticket de caisse ? Dès que je les ai, je vous envoie une nouvelle carte.

Camille Roche
@customer +1d file=carte-cadeau.jpg file=ticket-caisse.jpg
Voici les deux photos. Le ticket est celui de ma sœur.
@camille +2h note
Doublon confirmé par l'imprimeur, lot 2231. Nouvelle carte de 75 € émise.
@camille +5m
Merci ! La nouvelle carte de 75 € est partie par e-mail, elle est valable deux ans. Toutes mes excuses pour ce contretemps.
@customer +40m
Bien reçue, ça marche. Merci beaucoup !
`,
  },
  missingInvoice: {
    subject: 'Invoice for three orders, please',
    from: 'denise',
    quiet: '12d',
    status: 'solved',
    group: 'billing',
    assignee: 'oliver',
    brand: 'pro',
    topic: 'Billing::Invoice::Missing invoice',
    resolution: 'Answered',
    script: `
@customer
Good morning. We are missing invoices for FP-10233, FP-10241 and FP-10260. Our auditors are in on {+2d} and I can't close the quarter without them. PDF is fine.

Denise Corrigan
Purchasing, Northbank Outfitters
@oliver +50m file=INV-P-4410.pdf file=INV-P-4418.pdf file=INV-P-4431.pdf file=open-invoices.csv
Good morning Denise,

All three attached. They were issued on time but went to walt@northbank.example, who is still down as your billing contact. Would you like me to change that to purchasing@northbank.example?

Oliver
@customer +30m
Yes please change it, Walt is on the shop floor and deletes everything. Thank you, that was quick.
@oliver +10m
Done, from today all invoices go to you.
`,
  },
} satisfies Record<string, Conversation>;
