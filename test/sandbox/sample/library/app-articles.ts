import type { SampleArticle } from './sample-article.ts';

/** The app, the watch and the Trail Pass. */
export const appArticles = {
  resetLink: {
    title: 'Password reset link says expired (E-RST-410)',
    section: 'signIn',
    answers: ['App::Sign-in::Password reset'],
    age: 15,
    labels: ['password', 'E-RST-410'],
    text: `
A reset link works once. E-RST-410 means that something opened it before you, usually the scanner of your mail provider, which follows every link.

- In the app choose "Sign in with a code".
- Type the six digits from the mail; a scanner cannot use them up. They are good for 15 minutes.
- Set a new password under Account, Security.

No mail at all? Look into the spam folder, and check which address your account has: older orders may belong to another one. We can join two accounts.`,
    german: {
      title: 'Link zum Zurücksetzen ist abgelaufen (E-RST-410)',
      text: `
Der Link gilt einmal. E-RST-410 heißt, dass ihn etwas vor Ihnen geöffnet hat, meist der Virenscanner Ihres Mailanbieters. Wählen Sie in der App „Mit Code anmelden“ und tippen Sie die sechs Ziffern aus der Mail. Danach setzen Sie unter Konto, Sicherheit ein neues Passwort.`,
    },
  },
  twoStep: {
    title: 'Sign-in code refused, or the phone with it is lost',
    section: 'signIn',
    answers: ['App::Sign-in::Two-step code'],
    age: 50,
    labels: ['E-OTP-003'],
    text: `
E-OTP-003 appears when your account already has two trusted devices, which is the limit. Remove one under Account, Security, Devices, then ask for a new code.

If your authenticator was on a phone you lost, use one of the eight recovery codes you were given. Without them we have to check who you are: write from the address of the account and have an order number ready.`,
  },
  offlineMaps: {
    title: 'Downloaded maps are gone (MAP-118)',
    section: 'maps',
    answers: ['App::Maps::Offline maps'],
    age: 10,
    labels: ['maps', 'MAP-118'],
    text: `
"No maps on this device (MAP-118)" after an update: the maps are still on your phone, only the list of them is lost.

- Open Settings, Storage.
- Press "Map data" for two seconds and choose "Rebuild index".
- Wait about two minutes for each gigabyte. No network is needed.

Before a tour, open one sheet in flight mode to be sure.`,
    german: {
      title: 'Heruntergeladene Karten sind weg (MAP-118)',
      text: `
Nach einem Update meldet die App MAP-118. Die Karten sind noch da, nur die Liste fehlt. Öffnen Sie Einstellungen, Speicher, drücken Sie zwei Sekunden auf „Kartendaten“ und wählen Sie „Index neu aufbauen“. Das dauert etwa zwei Minuten je Gigabyte und braucht kein Netz.`,
    },
  },
  gpxImport: {
    title: 'Import a GPX file (GPX-04)',
    section: 'maps',
    answers: ['App::Maps::GPX import'],
    age: 130,
    labels: ['gpx', 'GPX-04'],
    text: `
The app takes GPX files of up to 10 MB or 50,000 points; GPX-04 says that yours has more. Thin it out to one point every five metres, on the map you see no difference.

A straight line across the country comes from a point without a position. Delete that point in an editor, or send us the file and we do it.`,
  },
  watchSync: {
    title: 'Kestrel watch hangs while syncing',
    section: 'maps',
    answers: ['App::Sync::Watch'],
    age: 35,
    labels: ['kestrel', 'sync'],
    text: `
If the watch stops at "Syncing 3 of 7", one recording on it is damaged and blocks the rest.

- Connect the watch by cable and copy the folder ACTIVITY to your computer as a backup.
- Delete the file of 0 bytes, that one only.
- Sync again.

Firmware 3.2.1 keeps it from happening again: Settings, Watch, Update.`,
  },
  crashOnStart: {
    title: 'The app closes right after the logo',
    section: 'maps',
    answers: ['App::Crash::On start'],
    age: 45,
    text: `
After an update the app needs about 150 MB of free space to start. Free some space and start it again.

If there is enough, install the newest version over the old one. Do not delete the app first: routes that were never synced would be lost. At its first start it repairs the database, which can take a minute.

A battery that empties while recording: switch off "high accuracy" under Settings, Recording.`,
  },
  privacy: {
    title: 'Delete your data, hide your home',
    section: 'signIn',
    answers: ['Account::Privacy::Delete my data'],
    age: 220,
    text: `
Under Account, Privacy you can ask for a copy of your data or delete the account. We delete within 30 days; invoices stay as long as the law says.

Shared routes begin where you pressed start. Draw a privacy zone around your home and the app cuts off what lies within it, also in routes you shared before.`,
  },
  cancelPass: {
    title: 'Cancel Trail Pass',
    section: 'trailPass',
    answers: ['Subscription::Plan::Cancel'],
    age: 80,
    text: `
Open Account, Trail Pass, Cancel. The pass stays valid until the end of the period you paid for, and nothing more is taken.

Bought in a phone's store? Then the store cancels it, not we: open the subscriptions there. If our button says "something went wrong", tell us and we cancel it with the date of your mail.`,
    german: {
      title: 'Trail Pass kündigen',
      text: `
Öffnen Sie Konto, Trail Pass, Kündigen. Der Pass gilt bis zum Ende des bezahlten Zeitraums.`,
      draft: true,
    },
  },
  renewalPrice: {
    title: 'Trail Pass price and renewal',
    section: 'trailPass',
    answers: ['Subscription::Plan::Renewal price', 'Subscription::Plan::Family plan'],
    age: 55,
    text: `
Trail Pass renews each year at the price of that day. We write 30 days before; if that mail could not be delivered, you keep the old price for a year.

The Family plan is for up to five people at one address. Add them under Trail Pass, Family; each signs in with their own account.`,
  },
  mapStyles: {
    title: 'New map styles in version 6.5',
    section: 'maps',
    answers: [],
    draft: true,
    age: 2,
    text: `
Dark maps with contrast that can be read in daylight. To be published with the release.`,
  },
} satisfies Record<string, SampleArticle>;
