import type { Conversation } from '../conversation.ts';

const COMMENTS = 250;

/** The turning points of the field test by comment number; every other comment is the daily report or its answer. */
const MOMENTS: Record<number, string> = {
  1: `@customer
Hello Technical, as agreed I take the Kestrel with test firmware 3.3 beta on the Hurtigruten coast for the season and report every day in this one ticket: battery in the evening, kilometres, what went wrong. Watch serial K-118-0042. If it gets worse than 20% battery loss a day I stop. Halvard`,
  2: `@ingrid +2h
Great, Halvard. I read every report and answer within a day. What we most want to know is (1) whether GPS comes back within 30 seconds after a tunnel, and (2) whether battery below zero is better than with 3.2. Firmware 3.3 final is planned once you have four weeks without a crash.`,
  37: `@customer +7h
First real problem: watch froze at 14:05 in the rain, screen stuck, buttons dead. Had to hold both buttons 20 s. Recording up to then was kept. Error on restart: "WDT-61".`,
  38: `@ingrid +2h note
WDT-61 = watchdog in the touch driver. Wet screen floods it with touches. Filed KST-311.`,
  39: `@ingrid +10m
WDT-61 means that rain on the screen kept the watch so busy that it gave up. Please switch on "Lock touch when recording" until beta 4. We'll send you beta 4 by {+9d}.`,
  72: `@ingrid +3h
Beta 4 is out: it ignores touches that look like drops. Please install it and switch the touch lock off again.`,
  118: `@customer +9h
Bad day: minus 14, battery from 80% to 9% in two hours. That is more than my limit of 20%, so by our agreement I should stop. I don't want to. Ideas?`,
  119: `@dev +4h note
Looked at his log: GPS retries every second because the antenna gain is read as 0 below -10. Same line of code as KST-298. One-line fix, in beta 5.`,
  120: `@ingrid +20m
Please don't stop: we found it in your log. Below -10 the watch asks for GPS once a second without pause. Beta 5 fixes that, you have it by {+3d}. Until then choose "GPS every 30 s".`,
  165: `@customer +8h file=strap.jpg
Two months today. The strap broke at the lug (photo). Not firmware, I know, but I have only duct tape here. Could you post one to the Ørnes quay, general delivery?`,
  166: `@ingrid +5h
A steel strap is on its way to Ørnes, should be there {+6d}. Tell us whether the lug itself is cracked: if it is, we want the watch back at the end, whole.`,
  203: `@customer +8h
Ingrid, the heart rate has been 30 too high in cold since beta 5. At first I thought it was me. Compared it with a chest strap on four days: 30, 28, 33, 31.`,
  204: `@dev +6h note
Reproduced in the cold chamber at -8. The LED current is compensated twice. Will be in the release candidate. This blocks the release, KST-340.`,
  205: `@ingrid +15m
You're right, and it isn't you: below -5 we correct the sensor twice. It blocks the release until it's fixed (KST-340). Release candidate for you by {+8d}.`,
  231: `@ingrid +4h
The release candidate is ready, please install it today. It has the heart rate fix. If you see four weeks, sorry, two weeks without a crash now, we ship it.`,
  248: `@customer +9h
Fourteen days, no crash, heart rate within 2 of the strap, battery 11% a day at minus 6. From me it is a yes. Two things are still open: the lug has a hairline crack (you wanted to know), and you still have my old strap's serial wrong on the loan paper, it is K-118-0042 and not 0024.`,
  249: `@ingrid +3h
Thank you, Halvard. 3.3 goes out on {+5d}, with your name in the credits. Please send the watch to our Oslo shop by {+12d}, you get a new one there and then. I'm correcting the loan paper.`,
  250: `@customer +5h
Will do. Is the new one mine to keep, or still a loan? Then I know whether to insure it.`,
};

const PLACES = [
  'Brønnøysund',
  'Sandnessjøen',
  'Nesna',
  'Ørnes',
  'Bodø',
  'Stamsund',
  'Svolvær',
  'Harstad',
];
const REMARKS = [
  'GPS back in 12 s after the tunnel.',
  'Rain all day, no trouble.',
  'Screen hard to read in low sun.',
  'One wrong floor count, 40 instead of 4.',
  'Nothing to report, which is good.',
  'Lost the phone connection twice, came back by itself.',
  'Woke me at 3 with a "move!" reminder. Please.',
];
const ANSWERS = [
  'Thanks, noted. Log received.',
  'Thank you Halvard, matches what we see here.',
  'Noted, added to the list for the next beta.',
  'Log is in, nothing unusual. Safe travels.',
];

/** A thread of 250 comments: a field test over months, reported day by day. */
export const fieldTest = {
  fieldTest: {
    subject: 'Field test Kestrel firmware 3.3 beta, daily reports',
    from: 'halvard',
    quiet: '4h',
    status: 'open',
    type: 'task',
    group: 'technical',
    assignee: 'ingrid',
    topic: 'App::Sync::Watch',
    product: 'Kestrel watch',
    tags: ['field_test'],
    script: Array.from({ length: COMMENTS }, (_, index) => comment(index + 1)).join('\n'),
  },
} satisfies Record<string, Conversation>;

function comment(number: number): string {
  const moment = MOMENTS[number];
  if (moment) return moment;
  if (number % 2 === 0) return `@ingrid +14h\n${pick(ANSWERS, number)}`;
  const battery = 40 + ((number * 37) % 55);
  const kilometres = 6 + ((number * 13) % 22);
  return `@customer +10h\nDay ${(number + 1) / 2}, ${pick(PLACES, number)}. ${kilometres} km, battery ${battery}% in the evening. ${pick(REMARKS, number * 3)}`;
}

function pick(from: readonly string[], number: number): string {
  return from[number % from.length] ?? '';
}
