import type { Template } from './template.ts';

/** What the app did wrong in the last two years. */
export const appTemplates: readonly Template[] = [
  {
    topic: 'App::Sign-in::Password reset',
    count: 22,
    products: ['Fernhill app'],
    assignees: ['sam', 'priya', 'ruth'],
    resolution: 'Answered',
    subjects: [
      'Reset link expired',
      'Cannot reset my password (E-RST-410)',
      'password link does not work',
    ],
    asks: [
      'I asked for a new password and the link says "expired or already used (E-RST-410)" although I opened it at once. {phone}, app {version}.',
      'The reset link is always expired. Tried {n} times, on the phone and on my work computer. What am I doing wrong?',
      'Hi, password reset mail comes but the page says E-RST-410. I need my maps for {city} this weekend.',
    ],
    notes: [
      'Mail domain goes through a link scanner, same as the others: the scanner uses the link up.',
    ],
    replies: [
      'E-RST-410 means that something opened the link before you: your mail provider\'s scanner follows every link once, and ours work only once. Please choose "Sign in with a code" in the app; a code cannot be used up by a scanner. Once you are in, set a new password under Account, Security.',
      'Your company scans links in mails, and that uses up our reset link. I have sent you a six-digit code instead. Type it under "Sign in with a code", it is good for 15 minutes, then choose a new password under Account, Security.',
    ],
    thanks: ['The code worked, thank you.', 'That did it. Odd, but it works!', 'In again, cheers.'],
  },
  {
    topic: 'App::Sign-in::Two-step code',
    count: 12,
    products: ['Fernhill app'],
    assignees: ['priya', 'dev'],
    group: 'technical',
    resolution: 'Answered',
    subjects: [
      'E-OTP-003 after typing the code',
      'Code refused on new phone',
      'New phone, cannot sign in',
    ],
    asks: [
      'New phone ({phone}). When I type the sign-in code I get "Something went wrong (E-OTP-003)". App {version}.',
      'I can sign in on my old phone but the new one says E-OTP-003 with every code.',
    ],
    notes: ['Two trusted devices already. Removed the older one.'],
    replies: [
      'Your account already had two trusted devices, which is the limit, and the app does not say so. I have removed the older one; please ask for a new code and try again.',
      'E-OTP-003 shows up when two devices are trusted already. You can remove one yourself under Account, Devices on the website; I have done it for you this time.',
    ],
    thanks: ['Works now, thank you!', 'Yes, that was it.'],
  },
  {
    topic: 'App::Maps::Offline maps',
    count: 16,
    products: ['Fernhill app'],
    assignees: ['dev', 'ingrid', 'priya'],
    group: 'technical',
    resolution: 'Fixed in the app',
    subjects: [
      'Offline maps disappeared',
      'MAP-118 no maps on this device',
      'Downloaded map not found',
    ],
    asks: [
      'All my downloaded maps are gone after the update to {version}. The app says MAP-118. I had the sheets around {city}.',
      'No maps on this device (MAP-118), but the storage page says 1.{n} GB of map data. {phone}.',
    ],
    notes: ['Data on disk, index lost. Rebuild helps.'],
    replies: [
      'The maps are still on your phone, only the list of them is lost. Settings, Storage, press "Map data" for two seconds and choose "Rebuild index". It takes about two minutes for each GB and needs no network.',
      'Please press "Map data" under Settings, Storage for two seconds, then "Rebuild index". Everything you downloaded comes back. The next version does this by itself.',
    ],
    thanks: [
      'All sheets are back.',
      'Rebuild worked. You should show that button.',
      'Thanks, maps are there again.',
    ],
  },
  {
    topic: 'App::Maps::GPX import',
    count: 9,
    products: ['Fernhill app'],
    assignees: ['ingrid', 'yuki'],
    group: 'technical',
    resolution: 'Answered',
    subjects: ['GPX import fails', 'Imported route wrong', 'GPX-04 when importing'],
    asks: [
      'Importing a GPX of a walk near {city} stops with GPX-04. The file is 14 MB. App {version}.',
      'The route I import has a straight line across the whole country in the middle.',
    ],
    replies: [
      'The app takes files up to 10 MB or 50,000 points. Yours has more. I have thinned it out to one point every 5 metres, attached; on the map you will see no difference.',
      'One point of the file has no position, and the app draws a line to it. Attached is the file without that point; please import it again.',
    ],
    thanks: ['Imported fine, thanks.', 'Great, that works.'],
  },
  {
    topic: 'App::Sync::Watch',
    count: 18,
    products: ['Kestrel watch'],
    assignees: ['priya', 'dev', 'ingrid'],
    group: 'technical',
    resolution: 'Answered',
    subjects: ['Kestrel does not sync', 'Watch stuck while syncing', 'Sync hangs at {n} of 7'],
    asks: [
      'My Kestrel hangs at "Syncing {n} of 7" since yesterday. Restarted everything. {phone}, app {version}.',
      'Watch will not sync any more after the trip around {city}. It counts to {n} and stops.',
    ],
    notes: ['Empty activity file, battery died while saving.'],
    replies: [
      'One recording on the watch is damaged and blocks the rest. Connect the watch by cable, copy the folder ACTIVITY to your computer as a backup, delete the file of 0 bytes and sync again.',
      'Please connect the watch by USB and look into ACTIVITY: a file with 0 bytes is what it hangs on. Delete that one only, then sync. Firmware 3.2.1 keeps it from happening again.',
    ],
    thanks: [
      'Deleted the empty file and everything synced.',
      'Perfect, thank you.',
      'That was it, all recordings are there.',
    ],
  },
  {
    topic: 'App::Crash::On start',
    count: 14,
    products: ['Fernhill app'],
    assignees: ['dev', 'yuki'],
    group: 'technical',
    channel: 'mobile',
    resolution: 'Fixed in the app',
    subjects: ['App crashes at start', 'App closes by itself', 'cant open the app'],
    asks: [
      'App {version} closes right after the logo. {phone}. I have not reinstalled because of my saved routes.',
      'every time i open the app it closes. {phone}',
    ],
    replies: [
      'The app needs about 150 MB of free space to start after an update, and your phone has less. Please free some space and start it again; your routes are safe. From the next version on it says so instead of closing.',
      'Please update to the newest version from the store, over the old one and without deleting it. It repairs the database at first start, which can take a minute.',
    ],
    thanks: ['It opens again, routes are there.', 'Space was full indeed. Thanks!'],
  },
];
