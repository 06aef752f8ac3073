import type { Conversation } from '../conversation.ts';

/** The Fernhill app: maps, routes, watch sync, crashes. */
export const app = {
  offlineMaps: {
    subject: 'Offline maps gone after update, stood in fog without a map',
    from: 'moira',
    quiet: '6h',
    status: 'open',
    priority: 'high',
    type: 'problem',
    group: 'technical',
    assignee: 'dev',
    topic: 'App::Maps::Offline maps',
    product: 'Fernhill app',
    appVersion: '6.4.2',
    tags: ['safety', 'app_2240'],
    script: `
@customer
I updated to 6.4.2 on {-2d} at home. Yesterday on Ladhar Bheinn, no signal, fog, I opened the app and got "No maps on this device (MAP-118)". All three sheets I had downloaded were gone. I got down with paper and compass because I'm sixty-three and carry both. Somebody younger would not.

This is a safety matter and I want it treated as one.

Moira MacAskill
@priya +20m
Dear Moira,

I'm glad you are down safely, and I agree with you: this is a safety matter. I have passed it straight to the developers who make the maps, with your words.

So that they can find it: which phone is it, and under Settings, Storage in the app, what does the line "Map data" say?

Priya
@customer +1h
Samsung A54. Map data says 2.1 GB. So they ARE there but the app doesn't find them!
@priya +10m note
2.1 GB on disk and MAP-118: index lost, data present. Fourth report since 6.4.2 (see the linked problem). @dev this one has a clean description.
@dev +3h note
Confirmed. 6.4.2 moves the map index to the new database at first start; if the phone is low on memory the move is cut off and the app then believes there is nothing. Data is intact. Fix in 6.4.4 rebuilds the index from the files. Workaround: Settings, Storage, long-press "Map data", "Rebuild index". Needs about 2 min per GB and no network.
@dev +15m
Dear Moira,

I write the part of the app that failed you. Your maps are still on the phone; since 6.4.2 the app can lose the list of them. You can bring it back without a network: Settings, Storage, press "Map data" for two seconds, "Rebuild index". It takes about five minutes for your 2.1 GB.

The repaired version is 6.4.4. It is being tested and goes to the stores on {+2d}. We are also putting a warning in front of 6.4.2 today, so that nobody updates the evening before a walk without knowing.

I'd like to call you when it is out and hear whether it holds. May I?

Dev Malhotra
@customer +19h
Rebuild worked, all three sheets are back. You may call, after 6 in the evening. And put "rebuild index" where people can find it. A two second press on a word is not where I look in fog.
`,
  },
  gpxImport: {
    subject: 'GPX from club import: route jumps to the ocean',
    from: 'stefan',
    quiet: '2d',
    status: 'pending',
    group: 'technical',
    assignee: 'ingrid',
    topic: 'App::Maps::GPX import',
    product: 'Fernhill app',
    appVersion: '6.4.1',
    script: `
@customer file=karwendelrunde.gpx
Hallo, beim Import der angehängten GPX-Datei (Karwendelrunde, 4 Etappen) springt die Route nach Etappe 2 mitten in den Atlantik, Punkt 0,0. In anderen Programmen ist sie in Ordnung. iPhone 15, App 6.4.1.

Stefan Moser, Innsbruck
@lena +40m note
German. File opens fine in two other viewers. Stage 3 begins with a point without coordinates (<trkpt> empty), written by his club's software. We read it as 0,0 instead of leaving it out. @ingrid
@ingrid +5h note
Right: 1 of 4,812 points has no lat/lon. Strictly the file is invalid, but we should skip such points. Filed APP-2252, small. Lena, please send him the cleaned file.
@lena +30m file=karwendelrunde-bereinigt.gpx
Hallo Herr Moser,

in der Datei hat ein einziger Punkt am Beginn der dritten Etappe keine Koordinaten. Unsere App liest das als 0,0, daher der Abstecher in den Atlantik. Das ändern wir (voraussichtlich mit 6.5, einen Termin habe ich noch nicht).

Anhängend die bereinigte Datei, ein Punkt weniger, sonst unverändert. Klappt der Import damit?

Lena Brandt
`,
  },
  watchSync: {
    subject: 'Kestrel stuck at "Syncing 3 of 7"',
    from: 'oskar',
    quiet: '30h',
    status: 'open',
    group: 'technical',
    assignee: 'priya',
    topic: 'App::Sync::Watch',
    product: 'Kestrel watch',
    appVersion: '6.4.2',
    tags: ['kestrel', 'bluetooth'],
    script: `
@customer
My Kestrel (firmware 3.2.0) hangs at "Syncing 3 of 7" for a week. I have restarted watch and phone, re-paired twice, reinstalled the app. iPhone 14, iOS 26.1, app 6.4.2. I don't want to reset the watch because there are 4 activities on it that are nowhere else (a five day ski tour).
@priya +1h
Hi Oskar,

Good that you didn't reset. Activity 3 of 7 is probably damaged, and the watch waits for it for ever. Please connect the watch by USB cable to a computer: it shows up as a drive. Copy the folder /ACTIVITY to the computer, that is your backup, and send me the file with the oldest date.

Priya
@customer +1d file=A0000312.act
Done. Backup is made. Here is the file, 0 bytes?? The others are 200 to 900 kB.
@priya +2h note
0 byte file: watch ran out of battery while saving. Known with firmware 3.2.0 (fixed in 3.2.1). Deleting the 0 byte file over USB lets the rest sync; tested on ours.
@priya +5m
That is the culprit: the file is empty, because the watch's battery died while it was being saved. That day's recording is lost, I'm afraid, but the other six are whole.

Delete only that one file (A0000312.act) from /ACTIVITY, eject the drive, and start syncing again. Afterwards please update the firmware to 3.2.1, which saves every minute.
@customer +5h
It went to 7 of 7... six really :) Thank you! But now the app shows my max heart rate as 254 on two of the days. Is that the same bug or should I see a doctor?
`,
  },
  crashOnStart: {
    subject: 'App closes right after logo',
    from: 'sunita',
    quiet: '11h',
    status: 'open',
    group: 'technical',
    topic: 'App::Crash::On start',
    product: 'Fernhill app',
    appVersion: '6.4.2',
    channel: 'mobile',
    script: `
@customer
app opens shows green logo then closes itself. everytime. redmi note 12. yesterday it was working. i have trip saved inside for my parents anniversary trek kindly dont ask me to reinstall i will lose it
@yuki +30m
Hello Sunita, I will not ask you to reinstall. Could you please open the phone's settings, Apps, Fernhill, Storage, and send me a screenshot? Please do not press "Clear data" there, it would delete the trip.
@customer +2h file=screenshot-storage.jpg
@yuki +20m note
Free space 41 MB of 128 GB. The app needs ~150 MB to open its database after the 6.4.2 move. Same family as the lost map index (low memory / low space). Moving to Technical.
@yuki +10m
Thank you. The phone has only 41 MB free, and the app needs about 150 MB to start after the last update. Please free 300 MB (old videos, for instance) and start the app again. Nothing of your trip is lost.

The app should have told you so instead of closing. I've reported that.
@customer +4h file=fernhill-crash.log file=second-try.txt
i deleted videos now free 2 GB. still closing. please help the trek is on {+5d}
`,
  },
  batteryDrain: {
    subject: '40% battery per hour when recording',
    from: 'rashid',
    quiet: '21d',
    status: 'solved',
    group: 'technical',
    assignee: 'dev',
    topic: 'App::Crash::On start',
    product: 'Fernhill app',
    appVersion: '6.3.9',
    resolution: 'Fixed in the app',
    script: `
@customer file=battery.png
Since 6.3.9 recording a hike takes 40% of battery an hour, before it was 8 or 9. Pixel 7, nothing else running. Graph attached.
@dev +6h
Hi Rashid,

The graph says it all, thank you: the GPS is asked once a second although you chose "every 10 s". 6.3.9 forgets that setting after the first pause. 6.4.0 puts it right and is in the store from {+3d}. Until then: after a pause, open Recording, Accuracy and choose "every 10 s" again.

Dev
@customer +5d
6.4.0 installed, 4 hour hike, 34% in total. Good work.
@dev +1h
Great. Closing this.
`,
  },
  darkModeMap: {
    subject: 'Suggestion: map unreadable in dark mode',
    from: 'aroha',
    quiet: '33d',
    status: 'closed',
    assignee: 'tomas',
    topic: 'App::Maps::Offline maps',
    product: 'Fernhill app',
    resolution: 'Passed on',
    priority: 'low',
    script: `
@customer
Kia ora, love the app. One thing: in dark mode the contour lines are dark brown on dark grey. With my eyes I can't tell a ridge from a gully. Could they be lighter, or could the map stay light while the menus go dark?
@tomas +1d
Kia ora Aroha,

Thank you, that's a very fair point. "Light map in dark mode" exists but is well hidden: Map, Layers, Appearance, "Always light". And I've put your wish for lighter contours on the list of the map team, with your reason. I can't promise whether or when it will come.

Tomás
@customer +2h
Found it, that's perfect for me already. Ngā mihi!
`,
  },
  routeSharing: {
    subject: 'Shared route shows my home address',
    from: 'hana',
    quiet: '14h',
    status: 'open',
    priority: 'high',
    group: 'technical',
    assignee: 'ingrid',
    topic: 'Account::Privacy::Delete my data',
    product: 'Fernhill app',
    appVersion: '6.4.2',
    tags: ['privacy'],
    script: `
@customer
I shared a run with "hide start and end" switched on. A colleague opened the link and sees exactly my front door! I have deleted the link, but who saw it and is it in search engines? I am really upset.
@priya +15m note
Privacy, please treat first. @ingrid @nora
@nora +10m note
Share service was on since 09:12, link deleted 11:40. Start the privacy checklist; 72 hours run from now if it turns out to be ours.
@ingrid +2h
Dear Hana,

You're right to be upset, and I'm sorry. This is what I know so far:

- The link was opened 4 times, from 3 devices, all between 10:02 and 11:31 today. It was not opened by any search engine, and such links tell search engines to stay away.
- Since you deleted it, it answers "not found" everywhere.
- "Hide start and end" was on. The page's map hid them, but the file behind "Download GPX" on the same page did not. Your colleague's app reads that file.

We have switched off that download for everybody an hour ago. I'll write to you again by {+1d} with what we have found out and whether others are affected.

Ingrid Solberg
@customer +1h
Thank you for telling me plainly. 4 times, 3 devices: two are my colleague's. Who is the third? I want to know before I sleep at home tonight.
`,
  },
} satisfies Record<string, Conversation>;
