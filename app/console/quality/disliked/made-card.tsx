import type { DislikedView } from '../../../../server/contract/disliked.ts';
import { useWords } from '../../language/use-words.ts';
import { Card, CardTitle, Subtle } from '../../ui/card.ts';
import { dislikedWords } from './disliked-words.ts';
import { OfBrief, OfFind, OfReply } from './grounds.tsx';

interface MadeCardProps {
  subdomain: string | undefined;
  disliked: DislikedView;
}

/** What something rested on when it was given a thumb: ids, figures and rules. */
export function MadeCard({ subdomain, disliked }: MadeCardProps) {
  const { t } = useWords(dislikedWords);
  const { brief, recommendation, reply, madeWith } = disliked;
  return (
    <Card aria-labelledby="made">
      <CardTitle id="made">{t('made')}</CardTitle>
      {brief && (
        <>
          <Subtle>{t(madeWith === undefined ? 'made.basic' : 'made.model')}</Subtle>
          <OfBrief ground={brief} />
        </>
      )}
      {recommendation && (
        <>
          <Subtle>{t('made.find')}</Subtle>
          <OfFind ground={recommendation} />
        </>
      )}
      {reply && (
        <>
          <Subtle>{t('made.reply')}</Subtle>
          <OfReply ground={reply} subdomain={subdomain} />
        </>
      )}
      {!brief && !recommendation && !reply && <div>{t('made.unknown')}</div>}
    </Card>
  );
}
