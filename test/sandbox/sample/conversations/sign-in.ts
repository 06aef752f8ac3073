import type { Conversation } from '../conversation.ts';

/** Signing in to the app and the shop: passwords, two-step codes, locked and doubled accounts. */
export const signIn = {
  passwordReset: {
    subject: 'Password reset link always says expired',
    from: 'maya',
    quiet: '40m',
    status: 'open',
    priority: 'high',
    assignee: 'priya',
    topic: 'App::Sign-in::Password reset',
    product: 'Fernhill app',
    appVersion: '6.4.1',
    tags: ['sign_in', 'trail_pass_member'],
    script: `
@customer
Hi,

I can't get into the Fernhill app since I moved to a new phone (Pixel 9, Android 16, app 6.4.1). I tap "Forgot password", the mail arrives within a minute, and when I open the link it says "This link has expired or was already used (E-RST-410)". I have tried five times, also from my laptop in Firefox. I never get as far as typing a new password.

My maps for the weekend are in there, so I'd be glad of a quick answer. We leave for the Cairngorms on {+3d}.

Maya
@sam +35m
Hi Maya,

Thanks for the clear description, and sorry that this stands between you and your maps.

E-RST-410 nearly always means that something opened the link before you did: some mail scanners follow every link once, and our reset links work only once. Could you tell me
- which mail provider you use, and
- whether your company or a security suite scans your mail?

In the meantime please try this: in the app choose "Sign in with a code" instead of "Forgot password". The code cannot be used up by a scanner.

Sam
Fernhill Support
@customer +2h
It's my own domain but mail goes through my employer's filter, so that fits, they scan everything.

"Sign in with a code" gives me "Something went wrong (E-OTP-003)" straight after I type the code. Tried twice, two different codes.
@sam +15m note
@priya passing to you: the reset link is eaten by the mail scanner (known), but E-OTP-003 right after a code is not. Her account shows two devices, the old phone was never signed out. She leaves for a trip in three days.
@priya +1h note
Looked at the sign-in log. E-OTP-003 is thrown because the account has reached the limit of 2 trusted devices and the code path doesn't offer to drop one. The password path does. Bug is APP-2231, fixed in 6.4.3, which is in review with the stores. I can remove the old device by hand.
@priya +5m
Hi Maya,

I work on the app side and have found it: your old phone still counts as one of your two trusted devices, and app 6.4.1 fails with E-OTP-003 instead of asking you which one to drop. That is our bug, and 6.4.3 fixes it; we expect it in the stores by {+2d}.

You don't need to wait for it. I have removed the old phone (a Pixel 6, last used 12 days ago) from your account just now. Please try "Sign in with a code" once more, and tell me if it works. Your offline maps will download again after signing in; please do that on Wi-Fi, the Cairngorms sheet is 640 MB.

I'll look at your ticket again tomorrow morning, {+1d}, whatever happens, so that you are not stuck before you leave.

Priya
@customer +3h
That worked, I'm in!! Thank you, Priya.

One thing though: the Cairngorms map is back but my own 14 waypoints are gone. I had put them in by hand over two evenings. Are they lost or do they come back with 6.4.3?
`,
  },
  twoStepLockout: {
    subject: 'Locked out, authenticator was on the phone I lost',
    from: 'desmond',
    quiet: '5h',
    status: 'pending',
    assignee: 'sam',
    topic: 'App::Sign-in::Two-step code',
    product: 'Fernhill app',
    script: `
@customer
Dropped my phone off a ferry (really). New phone, number ported, but the Fernhill account wants the six digits from my authenticator and that is at the bottom of the Minch. I have no recovery codes, or I had them and they were on the phone. What can you do?
@sam +1h
Hi Desmond,

Sorry about the phone. I can switch two-step sign-in off for you, but only once I am sure that you are you. Please send me, from this address:

1. the number and the amount of your last order,
2. the last four digits of the card it was paid with,
3. the month you joined Trail Pass.

Please do not send the whole card number or a photo of the card.

Sam
@customer +50m
1. FH-231907, 84.50 (two gas cartridges and the stove board)
2. 4471
3. I think March last year? Might have been April. I don't have the mails, they are... you know.
@sam +20m note
Order and card match. Joined 2 April, so "March, might be April" is close enough by the identity rule (2 of 3 exact, third within a month). Needs a second pair of eyes by policy: @nora can you countersign?
@nora +30m note
Countersigned. Please also send him the recovery-code article once he is in, this is his second lockout.
@sam +10m
Thank you Desmond, that is all I need. Two-step sign-in is off for your account until you turn it on again. For the next 24 hours you can sign in with your password alone; after that the app asks you to set up a new authenticator.

Please write back once you are in. I will then close the old device for good.
`,
  },
  doubleAccount: {
    subject: 'Two accounts, orders in one, Trail Pass in the other',
    from: 'greta',
    quiet: '2d',
    status: 'hold',
    assignee: 'dev',
    group: 'technical',
    topic: 'App::Sign-in::Password reset',
    product: 'Trail Pass',
    tags: ['account_merge'],
    script: `
@customer
I seem to have two Fernhill accounts. With "Continue with Apple" I see my Trail Pass but no orders; with my e-mail and password I see my orders (back to 2021) but the app says I have no Trail Pass and shows adverts. Can you make one out of the two? I'd like to keep the e-mail one.

Greta Hollis
@ruth +4h
Hello Greta,

Yes, we can join them. When you used "Continue with Apple" you chose to hide your address, so Apple gave us a relay address and our shop took you for a new customer.

Joining is done by our technical team and cannot be undone. What moves: the Trail Pass, saved routes, reviews. What does not move: the watch pairing, which you would have to do again. Is that all right with you?
@customer +1d
Yes please, go ahead. I don't have a watch.
@ruth +15m note
Consent given. Keep: greta.hollis@example.com (customer 771204). Merge in: relay address, customer 803377. Pass renews in nine days, so it should happen before that or she is charged on the wrong account.
@dev +6h note
Merge tool refuses: "source has an open payment dispute". There is none in the payment system, looks like a stale flag from the migration. Opened OPS-918 with the payments people to clear it. On hold until then.
@dev +10m
Hi Greta, Dev from the technical team. Your accounts are ready to be joined except for one old flag on the Apple one which another team has to clear. I have asked them to do so before your Trail Pass renews. I'll write to you by {+3d}, also if it is still not done then.
`,
  },
  resetMailNeverArrives: {
    subject: 'kein Passwort-Mail',
    from: 'anneliese',
    quiet: '3h',
    status: 'open',
    assignee: 'lena',
    topic: 'App::Sign-in::Password reset',
    product: 'Fernhill app',
    script: `
@customer
Guten Tag,

ich möchte mein Passwort zurücksetzen, aber die E-Mail kommt nicht an. Im Spam-Ordner ist sie auch nicht. Ich habe es gestern Abend dreimal und heute früh noch einmal versucht. Meine Adresse ist richtig geschrieben, die Bestellbestätigungen kommen ja auch an.

Mit freundlichen Grüßen
Anneliese Kröger
@lena +45m
Guten Tag Frau Kröger,

vielen Dank für Ihre Nachricht. Ich habe nachgesehen: Unsere vier E-Mails wurden von Ihrem Anbieter angenommen und dann zurückgestellt ("451 4.7.1 greylisted"). Das passiert, wenn in kurzer Zeit mehrere Nachrichten derselben Art kommen.

Bitte warten Sie bis heute Nachmittag und fordern Sie den Link dann nur einmal an. Wenn bis morgen, {+1d}, nichts da ist, schicke ich Ihnen den Link von einer anderen Adresse.

Freundliche Grüße
Lena Brandt
@customer +6h
Liebe Frau Brandt,

heute um 15 Uhr habe ich es noch einmal angefordert, genau einmal. Es ist wieder nichts gekommen. Bitte schicken Sie mir den Link wie versprochen von der anderen Adresse. Ich brauche das Konto, weil die Rücksendung der Stiefel (FH-240118) nur noch bis {+4d} möglich ist.

A. Kröger
`,
  },
  suspiciousSignIn: {
    subject: 'Was this me? Sign-in from Jakarta',
    from: 'priscilla',
    quiet: '9d',
    status: 'solved',
    assignee: 'priya',
    group: 'technical',
    topic: 'App::Sign-in::Two-step code',
    product: 'Fernhill app',
    resolution: 'Answered',
    priority: 'urgent',
    script: `
@customer
I received "New sign-in from Jakarta, Indonesia, Chrome on Windows" at 02:14. I am in Singapore and I was asleep. I have changed my password. Did they see my address or card? Please answer soon, I'm quite worried.
@priya +12m file=sessions.csv
Hello Priscilla,

You did the right thing. I have signed out every session of your account a minute ago, so whoever it was is out.

From our log: the sign-in used the correct password and came from an address that has tried about forty of our customers tonight, so it looks like a password list from another site. The visitor opened the page "Orders" and left after 90 seconds. On that page one sees order numbers and the delivery town. Your full address, phone number and card were not opened, and card numbers are never stored with us.

Please do two things: turn on two-step sign-in (Account, Security), and change the password wherever you used the same one.

Priya
@customer +40m
Thank you for the quick and honest answer. Two-step is on. I did use that password elsewhere, lesson learned.
@priya +5m
Well done. I'm closing this, and our security team keeps an eye on your account until {+14d}.
`,
  },
} satisfies Record<string, Conversation>;
