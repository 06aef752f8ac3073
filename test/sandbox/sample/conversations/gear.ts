import type { Conversation } from '../conversation.ts';

/** Gear: warranty, repair, sizing, care. */
export const gear = {
  jacketSeam: {
    subject: 'Beck jacket leaks at the shoulder seam',
    from: 'fiona',
    quiet: '9h',
    status: 'open',
    assignee: 'ruth',
    topic: 'Products::Warranty::Zip and seams',
    product: 'Beck rain jacket',
    order: 'FH-198823',
    tags: ['warranty'],
    script: `
@customer file=seam-1.jpg file=seam-2.jpg
My Beck jacket is 22 months old and wets through at the left shoulder, right along the seam where the rucksack strap sits. Is that still under your two year warranty? Photos attached, the tape has come off for about 8 cm.

Fiona Strachan
@ruth +3h
Dear Fiona,

Yes: bought on order FH-198823 it is covered until the end of next month, and loose tape is a fault, not wear. You can choose between

1. repair: our workshop re-tapes both shoulders, about 3 weeks, jacket washed and proofed, or
2. a voucher over what you paid (£160).

A new Beck isn't possible, your colour (heather) is no longer made.

Ruth
@customer +1d
Repair please, I'm fond of it. But not three weeks without a jacket in this weather? I walk dogs for a living.
@ruth +40m
Then let us do it like this: we lend you a jacket. A Beck in size M, in slate, leaves tomorrow with the return label in the same box. You send yours, and return the loan when yours is back.
@customer +2h
That's brilliant service. Yes please.
@ruth +10m note
Loan LN-072 (M, slate). Workshop slot booked, repair RP-3390, promised back by {+21d}. Ticket stays open until the loan is back.
@customer +8d
Loan jacket arrived, thank you. I posted mine on {-1d}, tracking RM 4410 9921 3GB. Can you tell me when the workshop has it?
`,
  },
  tentPole: {
    subject: 'Pole snapped in moderate wind, 3rd night of use',
    from: 'marek',
    quiet: '26h',
    status: 'pending',
    assignee: 'sam',
    topic: 'Products::Warranty::Poles and buckles',
    product: 'Tarn 2 tent',
    order: 'FH-234410',
    script: `
@customer file=pole.jpg file=fly.jpg
Hello, main pole of my Tarn 2 snapped at the second joint, wind maybe 35 km/h, camp was sheltered. The broken end cut a 12 cm hole in the fly. Third night of use. I expect new pole and new fly, and I go again on {+12d}.

Marek Havel
@sam +50m
Hi Marek,

Sorry about the night. From the photo the end of the second segment was not seated fully in its joint: the dent is on the rim, not inside. That happens easily in the dark, but I know that "you did it wrong" is a poor answer after three nights.

So: the pole is replaced under warranty, no charge, it leaves today. The fly I can't replace under warranty, but our workshop patches such a cut for 28 euro, 4 working days, and the patch is as tight as the cloth. If you send it by {+1d} you have it back well before your trip.

Would that be fair?

Sam
@customer +6h
I seat poles since twenty years. But ok, the patch. 28 euro I find not fair when your pole made the hole.
@sam +1h note
Customer for 6 years, 11 orders. Offering the patch free, within my 50 limit.
@sam +10m file=label-RP-3402.pdf
You've been with us for six years, so let's not argue about 28 euro: the patch is free too. The label is attached. Please write "RP-3402" on the box.
`,
  },
  headlampWater: {
    subject: 'Lumen IPX7 died in drizzle',
    from: 'chidi',
    quiet: '3d',
    status: 'open',
    assignee: 'tomas',
    topic: 'Products::Warranty::Electronics',
    product: 'Lumen headlamp',
    order: 'FH-232745',
    script: `
@customer
The box says IPX7, "one metre for thirty minutes". Mine died in drizzle, on a night run, and I did the last 6 km by phone light. There is water behind the lens. Bought 5 weeks ago, FH-232745. What now?
@tomas +2h
Hi Chidi,

That must not happen with IPX7. A new Lumen leaves today. Please send the old one back with the label in the box; our lab wants to see where the water came in.

One question for them: had the battery door been open since you bought it?

Tomás
@customer +4h
Yes once, to pull the tab out. I closed it till it clicked.
@tomas +9d
Chidi, the lab has opened your lamp: the door's seal was pinched at one corner, from the factory. They found the same on 2 of 40 lamps on the shelf and have stopped selling that batch. Your new lamp comes from the same batch (L-2609). Could you look at the seal? If it is smooth all round, all is well. If there is a kink at the hinge, tell me, and the next one goes out at once.
@customer +5h
There's a kink. Small one, at the hinge. So you sent me a second faulty lamp?
`,
  },
  bootSize: {
    subject: 'Between two sizes',
    from: 'wanjiru',
    quiet: '50m',
    status: 'new',
    topic: 'Products::Advice::Sizing',
    product: 'Drift boots',
    channel: 'web',
    type: 'question',
    script: `
@customer
Hello, I am climbing Mount Kenya in seven weeks. My feet are 25.4 cm (left) and 25.8 cm (right). Your chart says 40 goes to 25.5 and 41 begins at 26.0. Which Drift should I take, with thick socks? And how long should I wear them in?

Wanjiru
`,
  },
  sleepingBagWash: {
    subject: 'Can I wash the Moor in a machine?',
    from: 'arthur',
    quiet: '18d',
    status: 'solved',
    assignee: 'ruth',
    topic: 'Products::Advice::Care and repair',
    product: 'Moor sleeping bag',
    resolution: 'Answered',
    type: 'question',
    script: `
@customer
After eleven years of scout camps my Moor could walk home by itself. The label has washed out. Machine? Dry cleaning? I don't want to ruin the down.

Arthur Penhaligon
@ruth +5h
Dear Arthur,

Machine, never dry cleaning:
1. Front loader, 30 °C, gentle, with down soap (not softener). Close the zip first.
2. Two extra rinses, spin at 600 at most.
3. Tumble dry on low with three clean tennis balls, 3 to 4 hours. Stop every 30 minutes and pull clumps apart.
4. Lie it flat for two days before you put it away, and never store it in the small sack.

If it smells of pond when wet, that is the down, and it goes when it dries.

Ruth
@customer +3d
It did smell of pond, and it went. It is as thick as the day I bought it. Thank you kindly.
`,
  },
  stoveRecall: {
    subject: 'Ember stove recall: is mine affected?',
    from: 'neil',
    quiet: '45m',
    status: 'open',
    priority: 'urgent',
    type: 'incident',
    assignee: 'sam',
    topic: 'Products::Warranty::Electronics',
    product: 'Ember stove',
    tags: ['recall', 'safety'],
    script: `
@customer
A friend says Ember stoves are being recalled for leaking valves. Mine is serial EM-24-118832, bought at a shop in Leeds, no receipt. We are camping with kids from {+1d}. Can I use it or not?
@sam +10m
Hi Neil,

Please do not use it until you have my answer to one question, it takes a minute.

The recall is for serial numbers EM-24-110000 to EM-24-119999, so yours is in the range. Of these only stoves with a silver valve screw can leak; a black screw is the old, good valve. It's the screw on the side, below the flame regulator. Which one is yours? A photo is fine.

You don't need a receipt, the serial number is enough.

Sam
@customer +25m file=valve.jpg
SILVER. And now that you say it, it did smell a bit last time. Photo attached.
@sam +5m
Then please unscrew the gas can out of doors and don't use the stove again.

I can get you a replacement in time: our Leeds partner (Trail & Fell, 14 Briggate) has six with the new valve. I've put one aside under your name until {+1d}, 18:00. Give them yours, take the new one, nothing to pay.

Please confirm that the can is off.

Sam
@customer +8m
Can is off and on the balcony. We'll be in Leeds at 10 tomorrow. My wife asks if what we smelled was harmful, the kids (4 and 7) were in the tent.
`,
  },
  backpackBuckle: {
    subject: 'Hip belt buckle for a Skarn from 2019',
    from: 'craig',
    quiet: '40d',
    status: 'closed',
    assignee: 'tomas',
    topic: 'Products::Warranty::Poles and buckles',
    product: 'Skarn 45 backpack',
    resolution: 'Replaced',
    script: `
@customer
G'day, dog ate half of the hip belt buckle of my 2019 Skarn. Do you still have them? Happy to pay, I don't want a new pack for a bit of plastic.
@tomas +11h
G'day Craig,

The 2019 Skarn takes the 38 mm "Duo" buckle. We have about two hundred and they cost nothing; I've put two in an envelope, in case the dog is still hungry. Two weeks by airmail. You don't need to sew: open the old one with a flat screwdriver, the film on the spare parts page shows how.

Tomás
@customer +16d
On the pack, holding fine. The dog has been spoken to. Cheers mate
`,
  },
} satisfies Record<string, Conversation>;
