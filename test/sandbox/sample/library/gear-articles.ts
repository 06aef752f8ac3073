import type { SampleArticle } from './sample-article.ts';

/** Gear, and Fernhill Pro. */
export const gearArticles = {
  washing: {
    title: 'Wash and care for down, shells and boots',
    section: 'care',
    answers: ['Products::Advice::Care and repair'],
    age: 170,
    labels: ['wash', 'care'],
    text: `
- Moor sleeping bag: machine, 30 degrees, gentle, soap made for down, no softener, two extra rinses. Dry it slowly in the tumbler with three tennis balls.
- Beck jacket: close all zips, 30 degrees, liquid soap. Half an hour in the tumbler brings the water repellency back.
- Drift boots: brush, rinse, let them dry without a heater, then wax the leather.`,
    german: {
      title: 'Daunen, Jacken und Schuhe waschen',
      text: `
Schlafsack Moor: Maschine, 30 Grad, Schonwaschgang, Daunenwaschmittel, kein Weichspüler, zweimal nachspülen, langsam mit drei Tennisbällen trocknen. Jacke Beck: alle Reißverschlüsse schließen, 30 Grad. Schuhe Drift: bürsten, ohne Heizung trocknen, wachsen.`,
    },
  },
  seams: {
    title: 'Seams, zips and the two-year warranty',
    section: 'warranty',
    answers: ['Products::Warranty::Zip and seams'],
    age: 95,
    labels: ['warranty', 'zip'],
    text: `
Seam tape that comes off and zips that no longer close are ours to repair for two years. Our workshop takes two to three weeks; if you need one meanwhile, we lend you one.

Open Orders, the order, Warranty, describe the fault with a picture and print the label. After two years we repair at cost and tell you the price first. A groundsheet that lets water in is tested in the workshop.`,
  },
  poles: {
    title: 'Broken tent poles, slipping trekking poles, buckles',
    section: 'warranty',
    answers: ['Products::Warranty::Poles and buckles'],
    age: 110,
    text: `
A snapped Tarn 2 pole: we send a new segment at no charge. Change it with the cord pulled 20 centimetres out of the end.

A Larch pole that slips needs a quarter turn of the small screw at the lock (Torx 15). Buckles of all Skarn packs since 2015 are in stock; tell us the year on the label inside the lid.`,
  },
  electronics: {
    title: 'Lumen, Kestrel and Ember: faults and the CHG-07 code',
    section: 'warranty',
    answers: ['Products::Warranty::Electronics'],
    age: 65,
    labels: ['CHG-07', 'recall'],
    text: `
CHG-07 below zero degrees is no fault: batteries do not charge in the cold. Warm the watch up and try again. Above zero it is one, and we exchange the device.

A Lumen that let water in is exchanged at once; the new one leaves before the old one is back.

Ember stoves with a serial number from EM-2201 to EM-2219 are recalled. Do not use them; the valve is replaced free of charge.`,
  },
  proDiscount: {
    title: 'Apply for the Pro discount',
    section: 'proAccount',
    answers: ['Pro::Account::Discount approval'],
    age: 140,
    labels: ['pro', 'discount'],
    text: `
Guides, instructors and rescue teams apply under Pro, Apply with a certificate that is valid this year. Approval takes two working days.

"Certificate not readable" nearly always means that the date has passed. While your renewal is under way we look you up in the public register of your association and approve you until it arrives.`,
    german: {
      title: 'Pro-Rabatt beantragen',
      text: `
Bergführer, Ausbilder und Rettungsdienste beantragen den Rabatt unter Pro, Antrag, mit einem Nachweis, der in diesem Jahr gilt. Die Prüfung dauert zwei Werktage.`,
    },
  },
  bulkQuotes: {
    title: 'Quotes, purchase orders and delivery for large orders',
    section: 'proOrders',
    answers: ['Pro::Order::Bulk quote'],
    age: 85,
    labels: ['pro', 'quote'],
    text: `
From ten pieces on ask for a quote: what, how many, sizes, and the date you need it. A quote is valid for 14 days and holds the stock.

Schools and public bodies pay on invoice within 30 days against a purchase order; put its number into "Your reference". A woven patch with your logo takes five working days, embroidery fifteen.`,
  },
  proTerms: {
    title: 'Invoices and payment terms for Pro customers',
    section: 'proOrders',
    answers: ['Billing::Invoice::Missing invoice', 'Pro::Order::Bulk quote'],
    readers: 'signed in',
    age: 190,
    text: `
Each invoice is under Orders, the order; one for several orders together we make on request.

Invoices are due within 30 days; longer terms are agreed in the yearly contract. Above 4,000 the discount of your agreement's second step applies by itself.`,
  },
} satisfies Record<string, SampleArticle>;
