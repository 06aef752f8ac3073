import type { SampleArticle } from './sample-article.ts';

/** Orders, returns and payments. */
export const shopArticles = {
  lateDelivery: {
    title: 'My order has not arrived yet',
    section: 'orders',
    answers: ['Orders::Delivery::Late'],
    age: 40,
    labels: ['delivery', 'tracking'],
    text: `
Parcels usually arrive two to four working days after we have sent the tracking number.

"Label created" means that the courier has not scanned the parcel yet. This can last until the evening of the next working day. If tracking has not moved for two working days, the parcel lies in the wrong depot or behind a broken sorter: write to us with the order number and we have it rerouted and refund the shipping.

If you need the order by a certain day, tell us the date. We can send a second parcel by courier while the first one is looked for.`,
    german: {
      title: 'Meine Bestellung ist noch nicht da',
      text: `
Pakete kommen meist zwei bis vier Werktage nach der Mail mit der Sendungsnummer an.

Steht die Sendungsverfolgung seit zwei Werktagen, liegt das Paket im falschen Depot. Schreiben Sie uns mit der Bestellnummer: Wir lassen es umleiten und erstatten die Versandkosten.`,
    },
  },
  lostParcel: {
    title: 'Tracking says delivered, but there is no parcel',
    section: 'orders',
    answers: ['Orders::Delivery::Lost parcel'],
    age: 90,
    labels: ['delivery', 'lost'],
    text: `
Look at the photo in the tracking page first: often the driver left the parcel with a neighbour or at another house.

If it is not yours on the photo, or there is none, write to us within 14 days. We open a trace with the courier and send a replacement at once; you do not have to wait for the end of the trace, and you pay nothing.`,
  },
  wrongAddress: {
    title: 'Change the delivery address of an order',
    section: 'orders',
    answers: ['Orders::Delivery::Wrong address'],
    age: 200,
    text: `
Until the parcel leaves our warehouse you can change the address yourself: Orders, the order, Change address.

Once it is on its way, only the courier can redirect it, within the same country. Follow the link in the tracking mail. A parcel that could not be delivered comes back to us after seven days, and we send it again without a second charge.`,
  },
  customs: {
    title: 'Customs ask for papers',
    section: 'orders',
    answers: ['Orders::Delivery::Customs'],
    age: 150,
    labels: ['customs', 'invoice'],
    text: `
Outside the union your parcel goes through customs. They may ask for a commercial invoice with the HS code and the country of origin.

Ask us for it with your order number: we send it as PDF. Forward it to the address on the letter and quote the shipment number; most parcels are released within two days. Duties are named at checkout and already paid.`,
  },
  cancelOrder: {
    title: 'Cancel or change an order',
    section: 'orders',
    answers: ['Orders::Change::Cancel order'],
    age: 300,
    text: `
You can cancel an order for 60 minutes after you placed it: Orders, the order, Cancel. The reservation on your card goes within three working days.

After that the order is being packed. Let it come and send it back with the free return label, or refuse the parcel at the door.`,
  },
  missingPart: {
    title: 'A part is missing from my parcel',
    section: 'orders',
    answers: ['Orders::Change::Missing item'],
    age: 260,
    text: `
Poles, pegs and stove keys travel in a small bag of their own, sometimes inside the stuff sack. Please look there first.

If it is really missing, send us the order number and a picture of what came. The missing part leaves the same day by next-day courier at no charge.`,
  },
  exchangeSize: {
    title: 'Exchange boots or clothes for another size',
    section: 'returns',
    answers: ['Orders::Return::Exchange size', 'Products::Advice::Sizing'],
    age: 30,
    labels: ['size', 'exchange'],
    text: `
Exchanges are free within 60 days as long as the goods were worn indoors only.

- Open Orders, the order, Exchange, and choose the new size. We reserve it for you.
- Print the label or show its code at the parcel shop.
- As soon as the parcel is scanned we send the other size.

Between two sizes? Drift boots run half a size small: with thick socks take half a size more. Beck jackets are cut for a mid-layer; take your usual size.`,
    german: {
      title: 'Größe umtauschen',
      text: `
Der Umtausch ist innerhalb von 60 Tagen kostenlos, solange Sie die Ware nur im Haus getragen haben.

- Öffnen Sie Bestellungen, die Bestellung, Umtauschen, und wählen Sie die neue Größe.
- Drucken Sie das Etikett oder zeigen Sie den Code im Paketshop.
- Sobald das Paket gescannt ist, schicken wir die andere Größe.`,
      outdated: true,
    },
  },
  returnLabel: {
    title: 'The return label does not open or print',
    section: 'returns',
    answers: ['Orders::Return::Label'],
    age: 120,
    text: `
The label is a PDF of one page. If it stays blank, your browser blocks it: save it and open it with a PDF reader.

You do not need a printer. Choose "Code instead of label" under Orders, Return; the parcel shop scans the code and prints the label for you. Labels are valid for 30 days, and you can make a new one at any time.`,
  },
  refundTime: {
    title: 'When does my refund arrive?',
    section: 'returns',
    answers: ['Billing::Refund::Refund not received', 'Billing::Refund::Partial refund'],
    age: 60,
    labels: ['refund'],
    text: `
We inspect returns within five working days and then refund to the way you paid. Cards take 5 to 10 working days to show it.

## If it is late

A refund to an expired card comes back to us. We then send you a secure form for your bank details, and the transfer takes one working day.

## If it is less than you paid

Express shipping is not refunded, and neither is the part of a bundle discount that no longer applies. The mail about the refund lists each amount.`,
    german: {
      title: 'Wann kommt meine Erstattung?',
      text: `
Wir prüfen Rücksendungen innerhalb von fünf Werktagen und erstatten dann auf dem Weg, auf dem Sie bezahlt haben. Bei Karten dauert es 5 bis 10 Werktage.

Ist die Karte abgelaufen, kommt die Erstattung zu uns zurück. Sie erhalten dann ein sicheres Formular für Ihre Bankverbindung.`,
    },
  },
  doubleCharge: {
    title: 'I was charged twice',
    section: 'payments',
    answers: ['Billing::Refund::Double charge'],
    age: 25,
    labels: ['payment', 'refund'],
    text: `
If you see two payments for one order, one of them is almost always a reservation. It appears when the payment page is loaded again, and we never take it. Most banks remove it within three working days.

If both lines are booked (not "pending") after five days, send us the order number and a picture of both lines. We refund the second payment the same day.`,
  },
  cardDeclined: {
    title: 'Card declined: PAY-05 and other codes',
    section: 'payments',
    answers: ['Billing::Payment::Card declined'],
    age: 75,
    labels: ['payment', 'PAY-05', 'PAY-11'],
    text: `
- PAY-05 with no trace at your bank comes from our own fraud check: the delivery country and the card's country differ, or there were five tries within a minute. Wait an hour, or write to us and we lift the block.
- PAY-11 means that the bank asked for a confirmation that was not given. Open your bank's app before you pay.
- PAY-20 is a wrong security code.`,
  },
  vatInvoice: {
    title: 'Invoices, and invoices with a VAT number',
    section: 'payments',
    answers: ['Billing::Invoice::VAT number', 'Billing::Invoice::Missing invoice'],
    age: 180,
    text: `
Each invoice is under Orders, the order, Invoice, as soon as the parcel has left.

For a company invoice enter name and VAT number under Account, Billing before you order. An invoice that was issued cannot be changed: we cancel it and issue a new one, so you get two papers.`,
    german: {
      title: 'Rechnungen mit USt-IdNr.',
      text: `
Jede Rechnung steht unter Bestellungen, sobald das Paket unterwegs ist. Für eine Firmenrechnung tragen Sie Name und USt-IdNr. vor der Bestellung unter Konto, Abrechnung ein. Eine ausgestellte Rechnung können wir nicht ändern, nur stornieren und neu ausstellen.`,
    },
  },
  giftCard: {
    title: 'Gift card is not accepted',
    section: 'payments',
    answers: ['Billing::Payment::Gift card'],
    age: 400,
    text: `
"Already redeemed" on a new card is a printing mistake of ours in one series: send us a picture of the back and we issue a new code of the same value.

Gift cards are valid in the country they were bought in, for two years. We exchange a card from another country once, at the rate of the day.`,
  },
  fraudPlaybook: {
    title: 'Lifting a PAY-05 block (internal)',
    section: 'payments',
    answers: ['Billing::Payment::Card declined'],
    readers: 'staff',
    age: 20,
    text: `
Only Billing lifts blocks. Check the order history and that the name on the card is the customer's; then allow the account for 24 hours under Risk, Exceptions. Never tell the customer which rule fired beyond "our fraud check".`,
  },
} satisfies Record<string, SampleArticle>;
