import { QuietTag } from '../../ui/quiet-tag.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { likelihoodOf } from './likelihood.ts';

/** How likely an option is, in words and in percent; what that means is one hover away. */
export function Likely({ confidence }: { confidence: number }) {
  const { t, locale } = useWords();
  const { words, percent, tone } = likelihoodOf(confidence);
  const number = new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
  return (
    <QuietTag size="small" $tone={tone} title={t('topic.explained', { count: percent })}>
      {t(words)} · {number}
    </QuietTag>
  );
}
