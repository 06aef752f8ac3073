/** A ticket of made-up words. */
export interface CoinedTicket {
  subject: string;
  question: string;
  answer: string;
}

export interface Coiner {
  ticket(): CoinedTicket;
  /** Asks what a ticket asks in other words: some are left out, others come in. */
  askLike(ticket: CoinedTicket): { title: string; body: string };
}

const letters = 'etaoinshrdlucmfwypvbgkjqxz';
const endings = ['', 's', 'ing', 'ed', 'er', 'ly'];
const vocabulary = 60_000;
/** What a question keeps of the ticket it is like. */
const keptShare = 0.3;

/**
 * Coins tickets whose words are as common and as rare as words are (Zipf's law): the same seed, the same tickets.
 */
export function coinTickets(seed: number): Coiner {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const reach = new Float64Array(vocabulary);
  for (let rank = 0, sum = 0; rank < vocabulary; rank++) reach[rank] = sum += 1 / (rank + 3);
  const word = (): string => {
    const at = random() * reach[vocabulary - 1]!;
    let [low, high] = [0, vocabulary - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reach[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return spell(low);
  };
  const text = (least: number, most: number): string => {
    const words = Array.from({ length: least + Math.floor(random() * (most - least)) }, word);
    return words.join(' ');
  };
  const reword = (said: string): string =>
    said
      .split(' ')
      .map((one) => (random() < keptShare ? one : word()))
      .join(' ');
  return {
    ticket: () => ({ subject: text(3, 9), question: text(20, 120), answer: text(30, 80) }),
    askLike: ({ subject, question }) => ({ title: reword(subject), body: reword(question) }),
  };
}

/** The commoner, the shorter. */
function spell(rank: number): string {
  let spelled = '';
  for (let rest = rank + letters.length; rest > 0; rest = Math.floor(rest / letters.length))
    spelled += letters[rest % letters.length];
  return spelled + endings[rank % endings.length];
}
