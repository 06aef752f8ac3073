import type { Example, TopicOption } from '../../server/classifier/classifier.ts';
import { seededRandom } from '../../server/classifier/random.ts';

const ownWords = 24;
const commonWords = 3000;
const letters = 'etaoinshrdlucmfwypvbgkjqxz';

/** Options of a tree of three levels, and tickets of made-up words: some the option's own, some its parent's, most everyone's. */
export function coinTopics(seed: number, options: number) {
  const random = seededRandom(seed);
  const pick = (count: number): number => Math.floor(count * random() ** 2);
  const list: TopicOption[] = Array.from({ length: options }, (_, n) => ({
    value: `topic_${n}`,
    name: [groupOf(n), groupOf(n) * 7 + (n % 7), n].map((at) => spell(at + 50)).join('::'),
  }));
  const word = (option: number): string => {
    const kind = random();
    if (kind < 0.3) return spell(10_000 + option * ownWords + pick(ownWords));
    if (kind < 0.4) return spell(50_000 + groupOf(option) * ownWords + pick(ownWords));
    return spell(100 + pick(commonWords));
  };
  return {
    options: list,
    ticket(words: number): Example {
      const option = Math.floor(random() * options);
      const length = Math.max(3, Math.round(words * (0.4 + 1.2 * random())));
      const said = Array.from({ length }, () => word(option));
      const [subject, body] = [said.slice(0, 3).join(' '), said.slice(3).join(' ')];
      return { text: { subject, body }, option: list[option]!.value };
    },
  };
}

function groupOf(option: number): number {
  return Math.floor(option / 20);
}

function spell(number: number): string {
  let spelled = '';
  for (let rest = number * 7 + 26; rest > 0; rest = Math.floor(rest / letters.length))
    spelled += letters[rest % letters.length];
  return spelled;
}
