import type { Brief, Receipt } from '../../../server/contract/brief.ts';
import { shortTime } from '../../ui/relative-time.ts';
import { dueDate } from '../brief/due-date.ts';
import { headingOf } from '../brief/heading-of.ts';
import { nameMasks } from '../receipts/name-masks.ts';
import type { Words } from '../strings/strings-provider.tsx';
import { escapeHtml } from './escape-html.ts';

/** A heading with what stands below it: what is copied, and what is put into a note. */
export interface BriefPart {
  title: string;
  lines: string[];
}

/** A brief in words alone, each statement with the comment it rests on. */
function briefLines(brief: Brief, words: Words, now: number): BriefPart[] {
  const { t, count, locale } = words;
  const said = (text: string, receipts: Receipt[]) => {
    const sources = receipts.map((receipt) => sourceOf(receipt, words, now)).join('; ');
    return nameMasks(sources ? `${text} (${sources})` : text, words);
  };
  const { standing, sentiment, covers } = brief;
  const time = covers.until && shortTime(covers.until, now, locale);
  const parts: BriefPart[] = [
    {
      title: said(t(`standing.${standing.state}`), standing.receipts),
      lines: [
        ...(sentiment ? [said(t(`sentiment.${sentiment.mood}`), sentiment.receipts)] : []),
        ...(standing.mergedInto ? [t('standing.mergedInto', { id: standing.mergedInto })] : []),
        time ? count('covers.until', covers.entries, { time }) : count('covers', covers.entries),
      ],
    },
    ...brief.statements.map((statement) => ({
      title: t(headingOf(statement)),
      lines: [said(statement.text, statement.receipts)],
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
      const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
      return `<p><strong>${escapeHtml(title)}</strong></p>${items && `<ul>${items}</ul>`}`;
    })
    .join('');
}

/** Whoever reads it elsewhere must still see which comment it was, and that customers cannot see it. */
function sourceOf(receipt: Receipt, { t, locale }: Words, now: number): string {
  const { entryId, authorName, at } = receipt;
  return [
    ...(/^\d+$/.test(entryId) ? [t('receipt.comment', { id: entryId })] : []),
    t('receipt.of', { author: authorName, time: shortTime(at, now, locale) }),
    ...(receipt.public ? [] : [t('internal')]),
  ].join(', ');
}
