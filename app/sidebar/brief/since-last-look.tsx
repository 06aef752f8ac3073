import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { Brief, LastLook } from '../../../server/contract/brief.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { newsSince } from './news-since.ts';

interface SinceLastLookProps {
  brief: Brief;
  lastLook: LastLook;
  now: number;
}

/** What came since this agent was here before; a quiet line when nothing did. */
export function SinceLastLook({ brief, lastLook, now }: SinceLastLookProps) {
  const { t, count, list, locale } = useWords();
  const time = relativeTime(lastLook.at, now, locale);
  const news = newsSince(brief, lastLook);
  const parts = [
    ...(news.comments > 0 ? [count('look.comments', news.comments)] : []),
    ...(news.promises > 0 ? [count('look.promises', news.promises)] : []),
    ...(news.questions > 0 ? [count('look.questions', news.questions)] : []),
    ...(news.askedAgain > 0 ? [count('look.askedAgain', news.askedAgain)] : []),
  ];
  if (parts.length === 0) return <Quiet>{t('look.nothing', { time })}</Quiet>;
  return <Strip>{t('look.since', { time, news: list(parts) })}</Strip>;
}

const Quiet = styled.p`
  margin: ${({ theme }) => theme.space.xs} 0 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Strip = styled.p`
  margin: ${({ theme }) => theme.space.sm} 0 0;
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
`;
