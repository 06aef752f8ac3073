import type { Conversation } from '../conversation.ts';

/** How parcels, exchanges and returns that are open today were solved before. */
export const solvedParcels = {
  expressStoodStill: {
    subject: 'Express parcel has not moved and my flight is in two days',
    from: 'sunita',
    quiet: '23d',
    status: 'closed',
    assignee: 'sam',
    topic: 'Orders::Delivery::Late',
    product: 'Tarn 2 tent',
    order: 'FH-237730',
    resolution: 'Replaced',
    satisfaction: { score: 'good', comment: 'He really stayed until it was there.' },
    script: `
@customer
Tracking of FH-237730 stopped at "label created" although I paid for express. We fly out the day after tomorrow.
@sam +20m note
Stuck behind sorter 4, same as the others. Second tent from the London shop by same-day courier.
@sam +10m
I do not want to gamble with your flight, Sunita. A second tent leaves our London shop now and is with you before 19:00; hand the first one back to the driver when it turns up. The express fee is refunded. When a parcel counts as late, and what we do then: {article:lateDelivery}
@customer +7h
The tent is in my hall. You are the best.
`,
  },
  photoOfAnotherDoor: {
    subject: 'Photo shows a door that is not mine',
    from: 'desmond',
    quiet: '34d',
    status: 'closed',
    assignee: 'ruth',
    topic: 'Orders::Delivery::Lost parcel',
    product: 'Ember stove',
    order: 'FH-235562',
    resolution: 'Replaced',
    satisfaction: { score: 'good' },
    script: `
@customer
Your courier says delivered, with a picture of a green door. Mine is white and on the third floor. Nobody in the house has it.
@ruth +1h
The picture settles it, Desmond: wrong house. A new stove leaves today, you do not have to wait for the courier's answer and you pay nothing. What we do in such a case stands here: {article:lostParcel}
@customer +2d
Second one came to the right door.
`,
  },
  swissCustomsLetter: {
    subject: 'Letter from customs, what is an HS code?',
    from: 'nadia',
    locale: 'en-GB',
    quiet: '58d',
    status: 'closed',
    assignee: 'ingrid',
    topic: 'Orders::Delivery::Customs',
    product: 'Moor sleeping bag',
    order: 'FH-230914',
    resolution: 'Answered',
    script: `
@customer
Swiss customs ask for a commercial invoice with an HS code and where the down comes from. I have only your receipt.
@ingrid +2h file=commercial-invoice-FH-230914.pdf
The commercial invoice is attached: HS code 9404.40, sewn in Portugal, down from Poland. Answer the letter with it and quote the shipment number; it is usually free within two days. {article:customs}
@customer +3d
Released, and no storage to pay.
`,
  },
  movedHouseMidway: {
    subject: 'I moved, the parcel did not',
    from: 'greta',
    quiet: '41d',
    status: 'closed',
    assignee: 'tomas',
    topic: 'Orders::Delivery::Wrong address',
    product: 'Beck rain jacket',
    order: 'FH-233444',
    resolution: 'Answered',
    script: `
@customer
Order FH-233444 goes to my old flat, and it has left your warehouse already. Can you turn it around?
@tomas +1h
We cannot, but the courier can while it is in the same country: open the link in the tracking mail and choose "Deliver elsewhere". Should it come back to us, we send it again without a second charge. {article:wrongAddress}
@customer +2d
Redirected it to my new place, arrived today.
`,
  },
  enderecoAntigo: {
    subject: 'Encomenda vai para a morada errada',
    from: 'rui',
    quiet: '66d',
    status: 'closed',
    assignee: 'tomas',
    topic: 'Orders::Delivery::Wrong address',
    product: 'Drift boots',
    order: 'FH-229015',
    resolution: 'Answered',
    script: `
@customer
Boa tarde, na encomenda FH-229015 ficou a minha morada antiga. Ainda dá para mudar?
@tomas +40m
Boa tarde, Rui. A encomenda ainda não saiu do armazém, por isso já mudei a morada para a nova. Enquanto não sair, também o pode fazer em Encomendas, Alterar morada.
@customer +1d
Chegou à morada certa. Obrigado!
`,
  },
  bootsHalfASizeSmall: {
    subject: 'Drift in 44 pinch, want 45',
    from: 'dermot',
    quiet: '19d',
    status: 'closed',
    assignee: 'tomas',
    channel: 'web',
    topic: 'Orders::Return::Exchange size',
    product: 'Drift boots',
    order: 'FH-238002',
    resolution: 'Replaced',
    satisfaction: { score: 'good' },
    script: `
@customer
The 44s from FH-238002 pinch at the toes. Walked round the kitchen in them, no more than that. What does a swap cost me?
@tomas +2h file=return-label-FH-238002.pdf
Nothing, Dermot. Exchange is free for 60 days as long as they stayed indoors. A 45 is put aside for you; as soon as the label is scanned at the shop, it leaves. {article:exchangeSize}
@customer +5d
The 45s fit like slippers.
`,
  },
  feetOfTwoSizes: {
    subject: 'Left foot 40, right foot 41, which boot?',
    from: 'elodie',
    locale: 'en-GB',
    quiet: '47d',
    status: 'closed',
    assignee: 'ruth',
    topic: 'Products::Advice::Sizing',
    product: 'Drift boots',
    resolution: 'Answered',
    type: 'question',
    script: `
@customer
My feet are 25.3 and 25.9 cm. The chart of the Drift puts me between 40 and 41. I will wear thick socks.
@ruth +4h
Take the 41. The Drift runs half a size small, and with thick socks you want room for the longer foot; a second insole in the left boot takes up the rest. Wear them an hour a day at home for a week. If they are wrong, the swap is free: {article:exchangeSize}
@customer +9d
The 41 it is. Two day walk, no blister.
`,
  },
  blankLabel: {
    subject: 'Return label opens as an empty page',
    from: 'joel',
    quiet: '60d',
    status: 'closed',
    assignee: 'ruth',
    topic: 'Orders::Return::Label',
    product: 'Skarn 45 backpack',
    order: 'FH-230333',
    resolution: 'Answered',
    script: `
@customer
The PDF for my return FH-230333 is white from edge to edge. Two browsers.
@ruth +1h
The browser's own viewer hides it. Save the file and open it with a PDF reader. Or go without a printer: choose "Code instead of label" and the parcel shop prints it for you. {article:returnLabel}
@customer +1d
Took the code, done in a minute.
`,
  },
  tooLateToCancel: {
    subject: 'Cancel this please, I clicked too fast',
    from: 'hiroshi',
    locale: 'en-GB',
    quiet: '80d',
    status: 'closed',
    assignee: 'sam',
    topic: 'Orders::Change::Cancel order',
    product: 'Larch poles',
    order: 'FH-227788',
    resolution: 'Answered',
    script: `
@customer
I ordered two pairs of poles instead of one, three hours ago. The button "Cancel" is grey.
@sam +30m
After an hour the order is being packed and I cannot stop it any more. Refuse the second parcel at the door or send it back with the free label; the money is with you within ten days. {article:cancelOrder}
@customer +8d
Refused it, refund is here.
`,
  },
} satisfies Record<string, Conversation>;
