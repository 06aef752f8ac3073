import type { Example, TopicOption } from '../../../server/classifier/classifier.ts';

/** A small help desk of our own writing: what tickets of four options talk about. */
const talk = {
  refund: [
    'I want my money back',
    'please refund the order',
    'you charged me twice',
    'return the payment',
  ],
  delivery: [
    'where is my parcel',
    'the courier never came',
    'my order is still not delivered',
    'tracking shows nothing',
  ],
  password: [
    'I cannot sign in',
    'reset my password',
    'the login code never arrives',
    'locked out of my account',
  ],
  invoice: [
    'send me the invoice',
    'the bill has a wrong address',
    'I need a receipt for taxes',
    'VAT number missing on the bill',
  ],
};
const around = ['', 'Hello, ', 'Hi team, ', 'Urgent: ', 'Good morning, '];
const after = [
  '.',
  ' since Monday.',
  ' again, thanks.',
  ' and nobody answers.',
  ', please help.',
  ' for order 4471.',
];

export const helpDeskOptions: TopicOption[] = [
  { value: 'refund', name: 'Billing::Refund' },
  { value: 'delivery', name: 'Orders::Delivery' },
  { value: 'password', name: 'Account::Password' },
  { value: 'invoice', name: 'Billing::Invoice' },
];

/** Every way to say it: 480 tickets, the options in turn. */
export function helpDeskExamples(): Example[] {
  return around.flatMap((before) =>
    after.flatMap((end) =>
      [0, 1, 2, 3].flatMap((n) =>
        Object.entries(talk).map(([option, said]) => ({
          text: { subject: '', body: `${before}${said[n]}${end}` },
          option,
        })),
      ),
    ),
  );
}

export function ticket(body: string, subject = ''): Example['text'] {
  return { subject, body };
}
