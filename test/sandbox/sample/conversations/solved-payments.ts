import type { Conversation } from '../conversation.ts';

/** How payments, refunds and subscriptions that are open today were solved before. */
export const solvedPayments = {
  paymentBlockedAbroad: {
    subject: 'Your shop refuses my card, my bank never sees it',
    from: 'priscilla',
    quiet: '14d',
    status: 'closed',
    assignee: 'oliver',
    group: 'billing',
    channel: 'web',
    topic: 'Billing::Payment::Card declined',
    product: 'Kestrel watch',
    resolution: 'Answered',
    satisfaction: { score: 'good' },
    script: `
@customer
PAY-05 five times in a row. My bank says that nothing ever reached them, so it must be you. I pay from Singapore and the watch goes to my brother in Leeds.
@oliver +30m note
Rule 5: delivery country differs from card country, plus retries. Three years of orders, all fine. Lifted for 24 h.
@oliver +5m
You are right, it was us: a card from one country and a delivery to another made our fraud check careful. I have lifted it for a day, please pay once more with the same card. What the codes mean: {article:cardDeclined}
@customer +15m
Paid at the first try.
`,
  },
  stolenCardRing: {
    subject: 'Declined again and again',
    from: 'marek',
    quiet: '45d',
    status: 'closed',
    assignee: 'oliver',
    group: 'trust',
    topic: 'Billing::Payment::Card declined',
    product: 'Tarn 2 tent',
    resolution: 'Passed on',
    script: `
@customer
Card declined with PAY-05, four cards tried. Please open my account for the order of six tents today.
@oliver +20m note
Four cards, four names, one address that is on the list. Matches the pattern of the spring. Account frozen, reported. Say nothing about the rule.
@oliver +10m
We cannot take this order. If the cards are yours, please write to us from the address of your account with a copy of the last invoice.
`,
  },
  twoLinesOnePending: {
    subject: 'Paid two times for one backpack?',
    from: 'colette',
    locale: 'en-GB',
    quiet: '20d',
    status: 'closed',
    assignee: 'grace',
    group: 'billing',
    topic: 'Billing::Refund::Double charge',
    product: 'Skarn 45 backpack',
    order: 'FH-236640',
    resolution: 'Answered',
    satisfaction: { score: 'good', comment: 'Clear explanation.' },
    script: `
@customer
My bank lists the price of order FH-236640 twice, same minute. The payment page had frozen and I loaded it again.
@grace +1h
The second line says "pending": it is a reservation from the reload, which we never take. I released it just now, most banks drop it within three working days. If both lines are still there after five days, send me a picture and I refund one at once. {article:doubleCharge}
@customer +3d
It has disappeared, all good.
`,
  },
  bothLinesBooked: {
    subject: 'Double booking is still on my statement',
    from: 'bram',
    quiet: '38d',
    status: 'closed',
    assignee: 'oliver',
    group: 'billing',
    topic: 'Billing::Refund::Double charge',
    product: 'Drift boots',
    order: 'FH-233981',
    resolution: 'Refunded',
    script: `
@customer file=statement.png
It is a week now and both payments for FH-233981 are booked, not pending. Picture attached, with my other lines blacked out.
@oliver +2h note
Both captured: night job ran twice on that date. 14 orders affected.
@oliver +10m
Both were taken, and the fault is ours: a job of that night ran twice. I refunded the second payment a minute ago, it shows within 5 to 10 working days. The other people it happened to get theirs without asking.
@customer +6d
Money is back. Good that you looked for the others.
`,
  },
  refundToDeadCard: {
    subject: 'Boots returned in spring, no money yet',
    from: 'fiona',
    quiet: '29d',
    status: 'closed',
    assignee: 'grace',
    group: 'billing',
    topic: 'Billing::Refund::Refund not received',
    product: 'Drift boots',
    order: 'FH-229902',
    resolution: 'Refunded',
    satisfaction: { score: 'good', comment: 'Grace sorted in a day what took weeks before.' },
    script: `
@customer
I sent the boots back five weeks ago and you confirmed them. My account shows no refund. I have a new card since then, could that be why?
@grace +45m note
Refund came back from the bank: card expired. Nobody told her. Secure form sent.
@grace +5m
That is why, Fiona: the refund went to the old card and came back to us. Please put your bank details into the secure form I have sent, never into a mail. The transfer takes one working day after that. {article:refundTime}
@customer +2d
It arrived this morning. Thank you, Grace.
`,
  },
  refundWithoutExpress: {
    subject: 'You paid back less than I paid',
    from: 'tamsin',
    quiet: '52d',
    status: 'closed',
    assignee: 'oliver',
    group: 'billing',
    topic: 'Billing::Refund::Partial refund',
    product: 'Beck rain jacket',
    order: 'FH-228117',
    resolution: 'Answered',
    satisfaction: { score: 'bad', comment: 'Polite, but I still think it is unfair.' },
    script: `
@customer
I returned the whole order and £14.95 is missing from the refund.
@oliver +3h
The £14.95 were express shipping. We refund standard shipping with a full return, express only when it came late, and yours was on time. The mail about the refund lists each amount; the rule stands here: {article:refundTime}
@customer +1d
So be it. I would not have known.
`,
  },
  clubInvoice: {
    subject: 'Rechnung auf den Verein umschreiben',
    from: 'anneliese',
    quiet: '44d',
    status: 'closed',
    assignee: 'oliver',
    group: 'billing',
    topic: 'Billing::Invoice::VAT number',
    product: 'Tarn 2 tent',
    order: 'FH-231220',
    resolution: 'Answered',
    script: `
@customer
Auf der Rechnung zu FH-231220 steht mein privater Name. Der Kassenwart braucht Verein und USt-IdNr.
@lena +1h note
For Billing: club as recipient, VAT id DE in the attachment of the first order. Cancel and issue anew.
@lena +2h file=rechnung-FH-231220-neu.pdf
Guten Tag Frau Kröger, eine ausgestellte Rechnung dürfen wir nicht ändern. Oliver hat sie storniert und neu auf den Verein ausgestellt, beide Papiere sind angehängt. Tragen Sie Verein und Nummer bitte unter Konto, Abrechnung ein, dann stimmt es beim nächsten Mal von selbst: {article:vatInvoice:de}
@customer +1d
Der Kassenwart ist zufrieden. Vielen Dank.
`,
  },
  priceRoseUnannounced: {
    subject: 'Pass went from 39 to 59 without a word',
    from: 'neil',
    quiet: '36d',
    status: 'closed',
    assignee: 'grace',
    group: 'billing',
    topic: 'Subscription::Plan::Renewal price',
    product: 'Trail Pass',
    resolution: 'Refunded',
    satisfaction: { score: 'bad', comment: 'Fixed, but I should not have had to ask.' },
    script: `
@customer
You took £59 for another year. I joined at £39 and nobody told me about a new price.
@grace +1h note
Notice mail bounced (mailbox full), so the old price applies for a year. Refund 20.00.
@grace +5m
Our notice of the new price came back undelivered, and then the old price holds for one more year. I have refunded £20.00, so you paid £39. From next year it is the price of that day, and we write 30 days before. {article:renewalPrice}
@customer +4h
Right result. Check your bounces next time.
`,
  },
  fifthOfTheFamily: {
    subject: 'Cannot add my fifth child to Trail Pass Family',
    from: 'andres',
    locale: 'en-GB',
    quiet: '27d',
    status: 'closed',
    assignee: 'camille',
    group: 'vip',
    topic: 'Subscription::Plan::Family plan',
    product: 'Trail Pass',
    resolution: 'Fixed in the app',
    script: `
@customer
The page promises five people, and at the fifth invitation the app says "Family is full".
@camille +2h note
Pending invitation from a mistyped address counts as a member. Withdrawn.
@camille +5m
One place was taken by an invitation that was never accepted, to an address with a typing mistake. I have withdrawn it, please invite again. You find and withdraw open invitations under Trail Pass, Family. {article:renewalPrice}
@customer +1h
Now all five are in.
`,
  },
  cardFromAnotherCountry: {
    subject: 'Gift card from Canada, shop in France',
    from: 'elodie',
    locale: 'en-GB',
    quiet: '75d',
    status: 'closed',
    assignee: 'camille',
    group: 'vip',
    topic: 'Billing::Payment::Gift card',
    resolution: 'Answered',
    script: `
@customer
My aunt in Montréal sent me a gift card. Your French site says the code does not exist.
@camille +3h
Gift cards work in the country they were bought in. We exchange one from elsewhere once, at the rate of the day: yours is worth 66.40 euro now, the new code is in a separate mail. {article:giftCard}
@customer +1d
Merci, it worked!
`,
  },
} satisfies Record<string, Conversation>;
