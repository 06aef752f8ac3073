import type { Brief, Receipt } from '../../../server/contract/brief.ts';
import type { MaskKind } from '../../../server/contract/masks.ts';
import { maskPattern } from '../../../server/contract/masks.ts';
import { shortTime } from '../../ui/relative-time.ts';
import { dueDate } from '../brief/due-date.ts';
import type { Words } from '../strings/strings-provider.tsx';

/** A heading with what stands below it: what is copied, and what is put into a note. */
export interface BriefPart {
  title: string;
  lines: string[];
}

/** A brief in words alone, each statement with the comment it rests on. */
export function briefLines(brief: Brief, words: Words, now: number): BriefPart[] {
  const { t, count, locale } = words;
  const said = (text: string, receipts: Receipt[]) =>
    `${unmasked(text, words)} (${receipts.map((receipt) => sourceOf(receipt, words, now)).join('; ')})`;
  const { standing, covers } = brief;
  const time = covers.until && shortTime(covers.until, now, locale);
  const parts: BriefPart[] = [
    {
      title: t(`standing.${standing.state}`),
      lines: [
        ...(standing.mergedInto ? [t('standing.mergedInto', { id: standing.mergedInto })] : []),
        time ? count('covers.until', covers.entries, { time }) : count('covers', covers.entries),
      ],
    },
    ...brief.statements.map(({ kind, text, receipts }) => ({
      title: t(`kind.${kind}`),
      lines: [said(text, receipts)],
    })),
    {
      title: t('section.details'),
      lines: brief.details.map(({ kind, value, receipts }) =>
        said(`${t(`detail.${kind}`)}: ${value}`, receipts),
      ),
    },
    {
      title: t('section.promises'),
      lines: brief.promises.map(({ text, by, due, receipts }) => {
        const day = due ? [t('due.on', { date: dueDate(due, locale) })] : [];
        return said([t(`by.${by}`), text, ...day].join(' · '), receipts);
      }),
    },
    {
      title: t('section.questions'),
      lines: brief.questions.map(({ text, by, receipts }) =>
        said(`${t(`by.${by}`)} · ${text}`, receipts),
      ),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

export function briefAsText(brief: Brief, words: Words, now: number): string {
  return briefLines(brief, words, now)
    .map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n'))
    .join('\n\n');
}

/** For Zendesk's editor: ticket text is text there too, so whatever it holds is escaped. */
export function briefAsHtml(brief: Brief, words: Words, now: number): string {
  return briefLines(brief, words, now)
    .map(({ title, lines }) => {
      const items = lines.map((line) => `<li>${escape(line)}</li>`).join('');
      return `<p><strong>${escape(title)}</strong></p>${items && `<ul>${items}</ul>`}`;
    })
    .join('');
}

function escape(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (char) => entities[char] ?? char).replaceAll('\n', '<br>');
}

function sourceOf({ entryId, authorName, at }: Receipt, { t, locale }: Words, now: number): string {
  const time = shortTime(at, now, locale);
  const author = t('receipt.of', { author: authorName, time });
  return /^\d+$/.test(entryId) ? `${t('receipt.comment', { id: entryId })}, ${author}` : author;
}

function unmasked(text: string, { t }: Words): string {
  return text.replace(maskPattern, (_mask, kind: MaskKind) => `[${t(`mask.${kind}`)}]`);
}
