/**
 * What a ticket can be about, as nested names the way Zendesk shows them; `valueOf` makes the option's value.
 */
export const topics = [
  'Billing::Refund::Double charge',
  'Billing::Refund::Refund not received',
  'Billing::Refund::Partial refund',
  'Billing::Invoice::VAT number',
  'Billing::Invoice::Missing invoice',
  'Billing::Payment::Card declined',
  'Billing::Payment::Gift card',
  'Orders::Delivery::Late',
  'Orders::Delivery::Lost parcel',
  'Orders::Delivery::Wrong address',
  'Orders::Delivery::Customs',
  'Orders::Return::Label',
  'Orders::Return::Exchange size',
  'Orders::Change::Cancel order',
  'Orders::Change::Missing item',
  'Products::Warranty::Zip and seams',
  'Products::Warranty::Poles and buckles',
  'Products::Warranty::Electronics',
  'Products::Advice::Sizing',
  'Products::Advice::Care and repair',
  'App::Sign-in::Password reset',
  'App::Sign-in::Two-step code',
  'App::Maps::Offline maps',
  'App::Maps::GPX import',
  'App::Sync::Watch',
  'App::Crash::On start',
  'Subscription::Plan::Cancel',
  'Subscription::Plan::Renewal price',
  'Subscription::Plan::Family plan',
  'Pro::Account::Discount approval',
  'Pro::Order::Bulk quote',
  'Account::Privacy::Delete my data',
] as const;

export type Topic = (typeof topics)[number];

/** What Fernhill sells, as the options of the product field. */
export const products = [
  'Fernhill app',
  'Trail Pass',
  'Skarn 45 backpack',
  'Tarn 2 tent',
  'Beck rain jacket',
  'Ember stove',
  'Lumen headlamp',
  'Drift boots',
  'Moor sleeping bag',
  'Kestrel watch',
  'Larch poles',
] as const;

export type Product = (typeof products)[number];

/** How a ticket ended; this field must be filled before a ticket can be solved. */
export const resolutions = [
  'Answered',
  'Refunded',
  'Replaced',
  'Fixed in the app',
  'Passed on',
  'No answer from customer',
  'Nothing to do',
] as const;

export type Resolution = (typeof resolutions)[number];

/** The value Zendesk would make of an option's name: lower case, `__` for `::`, `_` for the rest. */
export function valueOf(name: string): string {
  return name
    .toLowerCase()
    .split('::')
    .map((part) => part.replace(/[^a-z0-9]+/g, '_'))
    .join('__');
}
