import type { NewAttachment } from '../attachments/attachment.ts';
import { describeFile } from '../sample/describe-file.ts';
import { coinWord } from './coin-word.ts';
import type { Theme } from './themes.ts';

/** Far from the numbers of comments and messages, so that a file's word is in none of them. */
const FILE_MARKS = 20_000_000;

/**
 * What hangs on a comment: of a hundred comments four have a picture and one a file of text, which has a
 * word of its own in it.
 *
 * @param dice from 0 up to 1
 * @param mark the comment's number
 */
export function filesOf(dice: number, theme: Theme, mark: number): NewAttachment[] {
  if (dice < 0.04) return [describeFile('display.jpg')];
  return dice < 0.05 ? [textFile(theme, mark)] : [];
}

function textFile({ topic }: Theme, mark: number): NewAttachment {
  const word = coinWord(FILE_MARKS + mark);
  const lines = Array.from({ length: 4 + (mark % 9) }, (_, index) => [
    `${String(6 + index).padStart(2, '0')}:${String((mark * 7) % 60).padStart(2, '0')}`,
    String(1000 + ((mark * 31 + index * 17) % 9000)),
  ]);
  const rows = (gap: string) => lines.map((line) => line.join(gap)).join('\n');
  switch (mark % 3) {
    case 0:
      return {
        ...describeFile('meter.log'),
        content: `${topic}\n${rows(' read ')}\nend ${word}\n`,
      };
    case 1:
      return { ...describeFile('readings.csv'), content: `time,${word}\n${rows(',')}\n` };
    default:
      return {
        ...describeFile('from-the-meter.txt'),
        content: `I wrote down what it showed (${topic}):\n\n${rows('  ')}\n\nOn its label stands ${word}.\n`,
      };
  }
}
