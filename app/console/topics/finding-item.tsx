import type { FieldFinding } from '../../../server/contract/topics-view.ts';
import { inShare } from '../ui/in-share.ts';
import { FindingFrame } from './finding-frame.ts';
import { TicketLinks } from '../ui/zendesk-links.tsx';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { fill } from '../language/fill.tsx';
import { topicsWords } from './topics-words.ts';

type Finding = Exclude<FieldFinding, { kind: 'never-used' }>;

interface FindingItemProps {
  subdomain: string | undefined;
  finding: Finding;
}

/** One thing that may be wrong with the field: what, what to do, and tickets to look at. */
export function FindingItem({ subdomain, finding }: FindingItemProps) {
  const { t } = useWords(topicsWords);
  const { title, text, advice } = wordsOf(finding);
  return (
    <FindingFrame>
      <h3>{title}</h3>
      <p>
        {text} {advice}
      </p>
      {finding.tickets.length > 0 && (
        <p>
          {fill(t('finding.example'), {
            link: <TicketLinks subdomain={subdomain} tickets={finding.tickets} />,
          })}
        </p>
      )}
    </FindingFrame>
  );
}

function wordsOf(finding: Finding): { title: string; text: string; advice: string } {
  const { t } = wordsNow(topicsWords);
  const share = inShare(finding.share);
  switch (finding.kind) {
    case 'overlap': {
      const [one = '', other = ''] = finding.names.map(readable);
      return {
        title: t('overlap', { one, other }),
        text: t('overlap.more', { share }),
        advice: t('overlap.advice'),
      };
    }
    case 'often-corrected':
      return {
        title: t('corrected', { name: readable(finding.name) }),
        text: t('corrected.more', { share }),
        advice: t('corrected.advice'),
      };
    case 'fits-none':
      return {
        title: t('fitsNone', { share }),
        text: t('fitsNone.more'),
        advice: t('fitsNone.advice'),
      };
  }
}

/** Nesting as people read it. */
export function readable(name: string): string {
  return name.replaceAll('::', ' › ');
}
