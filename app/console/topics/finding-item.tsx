import type { FieldFinding } from '../../../server/contract/topics-view.ts';
import { inShare } from '../ui/in-share.ts';
import { FindingFrame } from './finding-frame.ts';
import { TicketLinks } from './zendesk-links.tsx';

type Finding = Exclude<FieldFinding, { kind: 'never-used' }>;

interface FindingItemProps {
  subdomain: string | undefined;
  finding: Finding;
}

/** One thing that may be wrong with the field: what, what to do, and tickets to look at. */
export function FindingItem({ subdomain, finding }: FindingItemProps) {
  const { title, text, advice } = wordsOf(finding);
  return (
    <FindingFrame>
      <h3>{title}</h3>
      <p>
        {text} {advice}
      </p>
      {finding.tickets.length > 0 && (
        <p>
          For example: <TicketLinks subdomain={subdomain} tickets={finding.tickets} />
        </p>
      )}
    </FindingFrame>
  );
}

function wordsOf(finding: Finding): { title: string; text: string; advice: string } {
  const share = inShare(finding.share);
  switch (finding.kind) {
    case 'overlap': {
      const [one, other] = finding.names.map(readable);
      return {
        title: `“${one}” and “${other}” are taken for one another`,
        text: `Of the tickets of both, ${share} look like those of the other option.`,
        advice: 'Merge the two, or give them names that say what sets them apart.',
      };
    }
    case 'often-corrected':
      return {
        title: `Agents keep changing “${readable(finding.name)}”`,
        text: `Of the tickets it was set on by itself, ${share} were given something else.`,
        advice: 'See what they have in common: its name may promise too much.',
      };
    case 'fits-none':
      return {
        title: `${share} of tickets are like those of no option`,
        text: 'They are suggested nothing.',
        advice: 'If these have something in common, an option for it may be missing.',
      };
  }
}

/** Nesting as people read it. */
export function readable(name: string): string {
  return name.replaceAll('::', ' › ');
}
