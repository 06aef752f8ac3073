/** Something customers of a made-up utility write about, and what helps. */
export interface Theme {
  topic: string;
  subjects: readonly string[];
  asks: readonly string[];
  /** What an agent tells colleagues alone. */
  notes: readonly string[];
  fixes: readonly string[];
}

/** What the generated history is about; `{n}`, `{place}`, `{code}` and `{month}` are filled in. */
export const themes: readonly Theme[] = [
  {
    topic: 'Meter::No reading',
    subjects: ['Meter shows {code}', 'No reading since {month}', 'Display of the meter is dark'],
    asks: [
      'The meter in {place} has shown {code} for {n} days and the app has no reading from it.',
      'Since {month} no reading arrives, although the light on the meter blinks green.',
    ],
    notes: [
      'Signal strength below the limit since the last firmware.',
      'Second case in this street.',
    ],
    fixes: [
      'Please hold the grey button for ten seconds until the display counts down, then wait an hour. This pairs the meter again and {code} goes away.',
      'The radio module lost its key. We sent a new one; press Sync in the app once and the reading comes by tonight.',
    ],
  },
  {
    topic: 'Bill::Too high',
    subjects: ['Bill for {month} is too high', 'Charged twice for {month}', 'Estimate looks wrong'],
    asks: [
      'My bill for {month} is {n} times the usual one, though the flat in {place} was empty.',
      'You took the money for {month} twice. Please send one of them back.',
    ],
    notes: [
      'Estimated reading, the true one came later.',
      'Refund needs a second pair of eyes above 200.',
    ],
    fixes: [
      'The bill rested on an estimate. With your true reading we made a new one, and the difference comes back within five working days.',
      'The second charge was ours to avoid: the bank returned the first one late. It is refunded today under reference {code}.',
    ],
  },
  {
    topic: 'Contract::Moving',
    subjects: [
      'Moving to {place}',
      'New tenant, old contract',
      'Please end the contract in {month}',
    ],
    asks: [
      'We move to {place} in {month} and would like to take the contract with us.',
      'The former tenant is still named on the contract for our flat in {place}.',
    ],
    notes: ['Handover form is missing the meter number.'],
    fixes: [
      'The contract moves with you: fill in the handover form with both meter numbers on the day, and we do the rest.',
      'The contract is in your name from the first of {month}; the former tenant gets a closing bill.',
    ],
  },
  {
    topic: 'App::Sign-in',
    subjects: ['App signs me out', 'Sign-in fails with {code}', 'Code never arrives'],
    asks: [
      'The app signs me out after {n} minutes and says {code}.',
      'The sign-in code never comes to my phone. I tried {n} times.',
    ],
    notes: ['Clock of the phone is wrong, see the log.'],
    fixes: [
      '{code} means that the clock of the phone is more than five minutes off. Switch on automatic time and sign in again.',
      'Your network blocks messages from short numbers. Choose the code by e-mail on the sign-in page.',
    ],
  },
  {
    topic: 'Outage::Area',
    subjects: ['No power in {place}', 'Power fails every evening', 'Outage map is wrong'],
    asks: [
      'The whole street in {place} is dark since {n} o’clock.',
      'Power fails for a minute each evening, and the map shows nothing.',
    ],
    notes: ['Transformer at the corner is on the list for {month}.', 'Crew is on site.'],
    fixes: [
      'A cable was cut at a building site in {place}; power is back and stays. You can claim the loss under {code}.',
      'Your main switch is weak and opens at {n} kilowatts. An electrician has to replace it; the network itself is sound.',
    ],
  },
  {
    topic: 'Solar::Feed-in',
    subjects: ['Panels deliver nothing', 'Feed-in payment missing', 'Inverter says {code}'],
    asks: [
      'The inverter has said {code} since {month} and nothing is fed in.',
      'The payment for what our panels in {place} fed in has not come for {n} months.',
    ],
    notes: ['Grid certificate ran out.'],
    fixes: [
      'Switch the inverter off at both sides for two minutes. {code} is a grid fault it remembers until it is started afresh.',
      'The certificate of your system had run out. Send us the new one and the payment follows with the next run.',
    ],
  },
  {
    topic: 'Charging::Card',
    subjects: ['Charging card refused', 'Car stops charging', 'Wallbox offline'],
    asks: [
      'My card is refused at the station in {place} with {code}.',
      'The car stops after {n} minutes, on every charger.',
    ],
    notes: ['Roaming partner has changed the contract id.'],
    fixes: [
      'Hold the card to the reader only after the plug has locked; before that the station answers {code}.',
      'The wallbox limits the current at night. Set the limit to 16 amperes in the app and the car charges through.',
    ],
  },
  {
    topic: 'Heat::Pump',
    subjects: ['Heat pump loud', 'House stays cold', 'Error {code} on heat pump'],
    asks: [
      'The pump is so loud that the neighbours in {place} complain.',
      'The house does not get above {n} degrees and the display says {code}.',
    ],
    notes: ['Warranty until {month}.'],
    fixes: [
      'Leaves in the fan make the noise. Switch off, take the grille away and clean it; the manual shows how on page {n}.',
      '{code} tells of low pressure in the heating circuit. Fill up to 1.8 bar and press reset.',
    ],
  },
];

export const PLACES = [
  'Harlow Lane',
  'Brookside',
  'Tannery Row',
  'Mill End',
  'Quarry Hill',
  'Elmstead',
];
export const MONTHS = ['January', 'March', 'April', 'June', 'August', 'October', 'December'];
