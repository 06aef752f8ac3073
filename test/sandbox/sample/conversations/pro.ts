import type { Conversation } from '../conversation.ts';

/** Fernhill Pro, the brand for guides, schools and rescue teams. */
export const pro = {
  bulkQuote: {
    subject: 'Quote: 24 Skarn 45, 24 Lumen, delivery before the season',
    from: 'hannah',
    quiet: '3h',
    status: 'open',
    brand: 'pro',
    assignee: 'marcus',
    topic: 'Pro::Order::Bulk quote',
    product: 'Skarn 45 backpack',
    script: `
@customer
Hi Fernhill Pro, we're kitting out 24 seasonal guides: 24x Skarn 45 (12 M, 12 L, slate) and 24x Lumen. Could you quote with our 22% and delivery to Keswick before {+20d}? We'd also like our logo on the lid if it doesn't delay things.

Hannah Okonjo, Ridgeline Guides
@marcus +2h file=quote-Q-2291.pdf
Hi Hannah,

Good to hear from you. Quote Q-2291 is attached: 24 Skarn at 147.42, 24 Lumen at 46.80, total 4,661.28 before VAT, valid until {+14d}. All in stock but for 4 of the Skarn in L, which land on {+9d}. Delivery to Keswick by {+16d}.

Logo: embroidery takes 15 working days, so it does not fit. A woven patch does (3.10 each, 5 days).

Marcus
@customer +1d file=ridgeline-logo.zip
Patch it is, artwork attached. Two questions before I sign: 1) Can you do net 60 instead of net 30? 2) You quoted 22%, but Pete tells me that above 4,000 it should be 25%.
@marcus +1h note
Pete is right, the 2025 agreement says 25% above 4k. Net 60 needs Nora. New total would be 4,482.00 + 74.40 patches. @nora ok for net 60? They always paid on time.
@nora +2h note
Net 45, not 60. And send the corrected quote with an apology, we should know our own agreement.
@customer +18h
Any news? I need to sign by {+1d} to keep our budget.
`,
  },
  discountApproval: {
    subject: 'Pro discount refused, I AM a mountain guide',
    from: 'pete',
    quiet: '8d',
    status: 'pending',
    brand: 'pro',
    assignee: 'marcus',
    topic: 'Pro::Account::Discount approval',
    script: `
@customer file=certificate-scan.jpg
My application was refused with "certificate not readable". It's the same certificate you accepted in 2023. Pete Castellano, IFMGA 4471-UK.
@marcus +4h
Hi Pete,

The scan itself is fine, the problem is the date: it shows valid until the end of last year. Could you send the sticker for this year, or the confirmation of your renewal? Then it is done within the hour.

Marcus
@customer +2d
Renewal is with the association, takes "4 to 6 weeks". Season starts before that. Can't you look me up?
@marcus +3h
I can: the association has a public register, and you're in it as active. I've approved you until {+60d}; please send the sticker before that.
`,
  },
  schoolInvoiceTerms: {
    subject: 'Purchase order HOS-2219, do you accept these?',
    from: 'ronan',
    quiet: '60d',
    status: 'closed',
    brand: 'pro',
    assignee: 'marcus',
    topic: 'Pro::Order::Bulk quote',
    resolution: 'Answered',
    type: 'question',
    script: `
@customer
Good afternoon, as a school we can only pay on invoice against a purchase order, never by card. Is that possible with you? We'd start with 30 rain jackets. Ronan Keane, Bursar
@marcus +3h
Good afternoon Mr Keane, yes. I've set the school up for payment on invoice (30 days). Please put the purchase order number into the field "Your reference"; it is then printed on the invoice.
@customer +1d
Order placed, FP-10188, thank you for making this simple.
@marcus +1h
Thank you. The jackets ship on {+2d}.
`,
  },
  radioHarness: {
    subject: 'Custom harness for radios, 40 pcs',
    from: 'alma',
    quiet: '32h',
    status: 'open',
    brand: 'pro',
    group: 'support',
    topic: 'Pro::Order::Bulk quote',
    product: 'Skarn 45 backpack',
    priority: 'high',
    script: `
@customer
Cascade SAR here. We need 40 Skarn with a chest harness that takes a Tait TP9300. Your site shows it as "coming soon" since spring. Our certification audit is on {+30d} and without radio harness we fail. Yes or no is enough for now. Alma Reyes
@marcus +1h note
Harness: factory says first 50 pcs on {+24d}, not confirmed. I can't answer "yes" on that.
@customer +1d
I asked for a yes or a no.
`,
  },
} satisfies Record<string, Conversation>;
