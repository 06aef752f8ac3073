import { getColor } from '@zendeskgarden/react-theming';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { MatchStrength } from '../../../server/contract/recommendations.ts';
import { QuietTag } from '../../ui/quiet-tag.tsx';
import type { Tone } from '../../ui/quiet-tag.tsx';
import { ThumbPair } from '../feedback/thumb-pair.tsx';
import type { StringKey } from '../strings/en.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { giveFindThumb } from './give-find-thumb.ts';
import type { Find } from './give-find-thumb.ts';
import { TightLink } from './tight-link.ts';

type Thumb = 'up' | 'down' | 'none';

interface FindFootProps extends Find {
  title: string;
  strength: MatchStrength;
  /** Words that the ticket and the find have in common. */
  shared: string[];
  /** What this agent said of it before. */
  given: 'up' | 'down' | undefined;
}

/** How well a find fits and why, and whether it helped, in one click that another takes back. */
export function FindFoot({ title, strength, shared, given, ...find }: FindFootProps) {
  const { t, list } = useWords();
  const zaf = useZaf();
  const { version } = find;
  // What the agent says here counts at once, for as long as this version stands.
  const [chosen, setChosen] = useState<{ version: number; thumb: Thumb }>();
  const thumb = chosen?.version === version ? chosen.thumb : (given ?? 'none');
  const [said, setSaid] = useState<StringKey>();
  const sending = useRef<AbortController>(undefined);
  const thumbs = useRef<HTMLDivElement>(null);
  useEffect(() => () => sending.current?.abort(), []);

  async function give(next: Thumb): Promise<void> {
    const before = chosen;
    sending.current?.abort();
    const own = (sending.current = new AbortController());
    setChosen({ version, thumb: next });
    setSaid(undefined);
    const outcome = await giveFindThumb(zaf, find, next, own.signal);
    if (own.signal.aborted) return;
    if (outcome === 'stored') setSaid(next === 'none' ? 'thumb.taken-back' : 'thumb.stored');
    else {
      setChosen(before);
      setSaid(outcome === 'stale' ? 'rec.thumb.stale' : `thumb.${outcome}`);
    }
  }

  const undo = () => {
    // The button goes away with its reason; the focus stays with the thumbs.
    thumbs.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    void give('none');
  };
  return (
    <>
      <Foot ref={thumbs}>
        <Why>
          <QuietTag size="small" $tone={tones[strength]}>
            {t(`rec.${strength}`)}
          </QuietTag>
          {shared.length > 0 && <span>{t('rec.both', { words: list(shared) })}</span>}
        </Why>
        <ThumbPair
          isTight
          thumb={thumb}
          label={{ text: t('rec.thumb.of', { title }) }}
          onPress={(pressed) => void give(thumb === pressed ? 'none' : pressed)}
        />
      </Foot>
      <Said>
        <span role="status">{said && t(said)}</span>
        {said === 'thumb.stored' && <TightLink onClick={undo}>{t('undo')}</TightLink>}
      </Said>
    </>
  );
}

const tones: Record<MatchStrength, Tone> = {
  strong: 'success',
  good: 'primary',
  some: 'neutral',
};

const Foot = styled.div`
  display: flex;
  align-items: flex-start;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

/** What does not fit wraps here, so that the thumbs stay where the eye looks for them. */
const Why = styled.span`
  display: flex;
  flex: 1;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `2px ${theme.space.xs}`};
  min-width: 0;
  padding-top: 2px;
  min-height: 24px;
  overflow-wrap: anywhere;
`;

const Said = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: flex-end;
  gap: ${({ theme }) => theme.space.xs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
