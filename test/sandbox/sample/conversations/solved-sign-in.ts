import type { Conversation } from '../conversation.ts';

/** How people who could not sign in, like those of today, got in again. */
export const solvedSignIn = {
  scannerAteTheLink: {
    subject: 'New password mail is dead on arrival',
    from: 'marek',
    quiet: '17d',
    status: 'closed',
    assignee: 'priya',
    topic: 'App::Sign-in::Password reset',
    product: 'Fernhill app',
    resolution: 'Answered',
    satisfaction: { score: 'good', comment: 'Solved with one answer.' },
    script: `
@customer
I moved to a new phone and wanted to set a new password. Each mail I get holds a link that was "already used", seconds after it came. The page shows E-RST-410. My company filters all mail, maybe that matters.
@priya +25m
Hello Marek, it matters: your company's filter opens every link before you do, and ours work once. A code cannot be opened. Choose "Sign in with a code", type the six digits from the mail within 15 minutes, then set a password under Account, Security. It is also written down here: {article:resetLink}
@customer +1h
The code went through at once and I have my new password. Thanks.
`,
  },
  marksGoneAfterSignIn: {
    subject: 'My own pins are not on the new phone',
    from: 'ewa',
    quiet: '26d',
    status: 'closed',
    assignee: 'dev',
    group: 'technical',
    topic: 'App::Sign-in::Password reset',
    product: 'Fernhill app',
    appVersion: '6.4.0',
    resolution: 'Fixed in the app',
    satisfaction: { score: 'good' },
    script: `
@customer
Signed in on my new phone after a password reset. The maps downloaded again but all 31 waypoints I had put in by hand are missing. They were evenings of work. Are they lost?
@dev +40m note
Waypoints made by hand stay on the device until "Sync my places" is on. Old device was removed, so nothing pushed them. Its last backup is on the server for 90 days.
@dev +10m
They are not lost. Waypoints you make by hand are kept in the old phone's backup, which we hold for 90 days. Open Account, Devices, choose the removed phone and press "Restore places". Then switch on "Sync my places", so that the next phone has them by itself.
@customer +3h
All 31 are there. You saved my holiday.
`,
  },
  phoneStolenCodes: {
    subject: 'Phone stolen, codes were on it',
    from: 'hana',
    quiet: '48d',
    status: 'closed',
    assignee: 'sam',
    topic: 'App::Sign-in::Two-step code',
    product: 'Fernhill app',
    resolution: 'Answered',
    script: `
@customer
My phone was stolen in Split. The app on the new one asks for six digits from an authenticator I no longer have, and the recovery codes are in a drawer at my parents' house.
@sam +50m
Sorry to hear it, Hana. Any one of the eight recovery codes gets you in, so a photo from your parents is the fastest way. Without them I check who you are by an order number and the month you joined, and then switch the second step off for a day. What both ways look like: {article:twoStep}
@customer +5h
My mother found the sheet. Code three worked, I have set up a new authenticator and printed new codes.
`,
  },
  tooManyDevices: {
    subject: 'Every sign-in code is wrong, says E-OTP-003',
    from: 'rashid',
    quiet: '63d',
    status: 'closed',
    assignee: 'priya',
    group: 'technical',
    topic: 'App::Sign-in::Two-step code',
    product: 'Fernhill app',
    appVersion: '6.3.9',
    resolution: 'Answered',
    script: `
@customer
Third phone in two years. The code comes by mail, I type it, and I get "Something went wrong (E-OTP-003)". Four codes, four times the same.
@priya +2h
The codes are fine. Your account trusts two devices already, and the app cannot say so yet. Sign in on the website, open Account, Security, Devices, remove the phone you no longer have, and ask for a new code. {article:twoStep}
@customer +30m
Removed the oldest one, in at the first try.
`,
  },
  appleRelayAccount: {
    subject: 'Trail Pass bought, app still shows adverts',
    from: 'imani',
    quiet: '70d',
    status: 'closed',
    assignee: 'dev',
    group: 'technical',
    topic: 'App::Sign-in::Password reset',
    product: 'Trail Pass',
    resolution: 'Fixed in the app',
    script: `
@customer
I pay for Trail Pass but the app treats me as a free user. My orders are there when I sign in by e-mail, the pass is there when I sign in with Apple. It is as if I were two people.
@ruth +3h note
Relay address again: second account made by "Continue with Apple". Consent to join given by phone.
@dev +1d
You were two people to us, Imani: Apple hid your address and our shop made a second account. I have joined them, the e-mail one stays. Please sign out and in once. Only a watch would have to be paired again.
@customer +2h
No adverts, all orders, one me. Thank you.
`,
  },
  resetMailGreylisted: {
    subject: 'Mail zum Zurücksetzen kommt einfach nicht',
    from: 'stefan',
    quiet: '31d',
    status: 'closed',
    assignee: 'lena',
    topic: 'App::Sign-in::Password reset',
    product: 'Fernhill app',
    resolution: 'Answered',
    satisfaction: { score: 'good', comment: 'Schnell und freundlich.' },
    script: `
@customer
Grüß Gott, seit gestern fordere ich ein neues Passwort an, aber es kommt keine E-Mail, auch nicht im Spam. Bestellbestätigungen kommen an.
@lena +35m
Guten Tag Herr Moser, Ihr Anbieter stellt unsere Nachrichten zurück, weil mehrere kurz hintereinander kamen. Ich habe Ihnen den Link soeben von einer anderen Adresse geschickt. Noch einfacher ist der sechsstellige Code, er steht hier erklärt: {article:resetLink:de}
@customer +20m
Die Mail von der anderen Adresse war sofort da. Passwort ist gesetzt, danke!
`,
  },
} satisfies Record<string, Conversation>;
