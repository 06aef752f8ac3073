import type { Conversation } from '../conversation.ts';

/** How app problems that are open today were solved before, in other people's words. */
export const solvedApp = {
  mapsVanishedOnFerry: {
    subject: 'No maps on this device, two days before Skye',
    from: 'gareth',
    quiet: '9d',
    status: 'solved',
    assignee: 'dev',
    group: 'technical',
    topic: 'App::Maps::Offline maps',
    product: 'Fernhill app',
    appVersion: '6.4.2',
    resolution: 'Fixed in the app',
    satisfaction: { score: 'good', comment: 'Works without signal, as promised.' },
    script: `
@customer
Since the update the app claims I never downloaded anything: MAP-118, empty list. The storage page still counts 1.7 GB. I am on a ferry with no signal worth the name.
@dev +30m html
<p>You need no signal for this, Gareth. The sheets are on the phone, only their index is lost. Settings, Storage, keep your finger on "Map data" for two seconds, "Rebuild index", and wait about four minutes.</p>
<p>For when you are back online: <a href="{article:offlineMaps}">Downloaded maps are gone</a></p>
@customer +1h
Rebuilt on the car deck. Everything is back.
`,
  },
  stillClosesWithSpace: {
    subject: 'App shuts itself although there is room now',
    from: 'wanjiru',
    quiet: '12d',
    status: 'solved',
    assignee: 'yuki',
    group: 'technical',
    channel: 'mobile',
    topic: 'App::Crash::On start',
    product: 'Fernhill app',
    appVersion: '6.4.2',
    resolution: 'Fixed in the app',
    satisfaction: { score: 'good' },
    script: `
@customer
green logo and then gone. you told my friend to make space so i made 3 GB. still gone. my trip is saved in there, please no reinstall
@yuki +40m note
Move of the database was cut off while the disk was full; freeing space later does not restart it. 6.4.3 repairs it at start if installed over the old version.
@yuki +10m
Hello Wanjiru, the space came too late for the step that failed. Please install 6.4.3 from the store over the old app, do not delete anything. At its first start it repairs the database, which takes up to two minutes with a still picture. Your trip is kept. {article:crashOnStart}
@customer +2h
it thought for a long time and then opened!! trip is there
`,
  },
  watchHangsAtFive: {
    subject: 'Kestrel counts to five and waits for ever',
    from: 'craig',
    quiet: '22d',
    status: 'closed',
    assignee: 'ingrid',
    group: 'technical',
    topic: 'App::Sync::Watch',
    product: 'Kestrel watch',
    appVersion: '6.4.1',
    resolution: 'Answered',
    script: `
@customer file=kestrel-sync.log
Sync stops at 5 of 9 every time. Re-paired, restarted, sworn at. I would rather not wipe it, there is a week of walking on it.
@ingrid +5h
Please do not wipe it, Craig. One recording is broken and blocks those behind it. With the cable in, copy the folder ACTIVITY to a computer, delete the one file of 0 bytes from the watch, and sync again. Then update to firmware 3.2.1, which saves every minute. {article:watchSync}
@customer +9h
The file was there, zero bytes as you said. Deleted it, nine of nine. No worries at all.
`,
  },
  pulseOf255: {
    subject: 'Heart rate 255 on three days after syncing',
    from: 'keiko',
    locale: 'en-GB',
    quiet: '40d',
    status: 'closed',
    assignee: 'priya',
    group: 'technical',
    topic: 'App::Sync::Watch',
    product: 'Kestrel watch',
    resolution: 'Fixed in the app',
    script: `
@customer
After the watch synced again the app says my maximum heart rate was 255 on three days. I feel well. Should I worry?
@priya +1h
No need to worry: 255 is what the watch writes when its sensor loses the skin for a moment, and app 6.4.1 counts it as a beat. Open the activity, press the three dots, "Recalculate", and the value goes. 6.4.3 does it for all of them by itself.
@customer +1d
It now says 163, which I believe. Thank you.
`,
  },
  routeThroughTheSea: {
    subject: 'Imported tour runs through the sea',
    from: 'halvard',
    quiet: '55d',
    status: 'closed',
    assignee: 'ingrid',
    group: 'technical',
    topic: 'App::Maps::GPX import',
    product: 'Fernhill app',
    resolution: 'Answered',
    satisfaction: { score: 'good' },
    script: `
@customer file=jotunheimen.gpx
A GPX of my club has a line from Jotunheimen to a place off the coast of Africa and back. Elsewhere the same file looks right.
@ingrid +3h file=jotunheimen-clean.gpx
Hei Halvard, one of its points has no position, and the app takes that for latitude 0, longitude 0. I have taken the point out, the file is attached. How to do it yourself next time: {article:gpxImport}
@customer +1d
Takk, no more boat trip.
`,
  },
  homeOnSharedRun: {
    subject: 'People can see where I live on my shared runs',
    from: 'priscilla',
    quiet: '33d',
    status: 'closed',
    assignee: 'nora',
    group: 'trust',
    topic: 'Account::Privacy::Delete my data',
    product: 'Fernhill app',
    resolution: 'Fixed in the app',
    script: `
@customer
My shared runs start at my front door for everyone with the link, although I asked the app to hide start and end. I want to know who looked.
@nora +20m note
Second case of the download that keeps the hidden part. Log: 2 visits, both from the customer's own network. Privacy checklist opened, no notice needed.
@nora +1h
Dear Priscilla, I have switched the download off for your routes and looked at the log: the link was opened twice, both times from your own network. Please draw a privacy zone around your home; it also cuts routes you shared before. {article:privacy}
@customer +4h
Both were me, testing. The zone works. Thank you for checking so thoroughly.
`,
  },
  erasureWithInvoices: {
    subject: 'Erase everything you hold about me',
    from: 'yvette',
    quiet: '90d',
    status: 'closed',
    assignee: 'nora',
    group: 'trust',
    locale: 'en-GB',
    topic: 'Account::Privacy::Delete my data',
    resolution: 'Passed on',
    script: `
@customer
I want all my personal data erased, and a written confirmation of what you must keep and why.
@nora +1d
Dear Yvette, your account, routes and reviews are deleted within 30 days. Invoices stay for seven years because tax law says so; they hold name, address and amount, nothing else. Your confirmation is attached to the mail that follows. {article:privacy}
@customer +2d
Confirmation received.
`,
  },
} satisfies Record<string, Conversation>;
