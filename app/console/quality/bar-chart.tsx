import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import { styled } from 'styled-components';
import { dateFormat } from '../../ui/date-format.ts';
import { inMoney } from '../ui/in-money.ts';
import { inFigures } from '../ui/numbers.ts';
import { useWidth } from '../ui/use-width.ts';
import { useWords } from '../language/use-words.ts';
import { qualityWords } from './quality-words.ts';

export interface Bar {
  day: string;
  /** Stacked from below. */
  parts: readonly { name: string; value: number; tone: Tone }[];
}
export type Tone = 'primary' | 'success' | 'warning' | 'danger';

interface BarChartProps {
  title: string;
  bars: readonly Bar[];
  /** A sum where nothing else is said. */
  measure?: Measure | undefined;
}

/** `longest`: milliseconds, of which the longest day is told instead of the sum. */
export type Measure = 'sum' | 'longest' | 'money';

const height = 96;
const gap = 2;

/**
 * Figures by day as bars, each told where it is pointed at; they stand in the table below as well, so a screen reader
 * hears the sums alone.
 */
export function BarChart({ title, bars, measure = 'sum' }: BarChartProps) {
  const { t, locale } = useWords(qualityWords);
  const [frame, width] = useWidth<HTMLDivElement>(320);
  const id = useId();
  const say = (value: number) => (measure === 'money' ? inMoney(value) : inFigures(value));
  const date = dateFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dayOf = (bar: Bar | undefined) => (bar ? date.format(new Date(bar.day)) : '');
  const sumOf = ({ parts }: Bar) => parts.reduce((sum, { value }) => sum + value, 0);
  // Of money, a day of cents is not to look like one of nothing.
  const highest = Math.max(measure === 'money' ? 0.01 : 1, ...bars.map(sumOf));
  const step = width / Math.max(bars.length, 1);
  const names = bars[0]?.parts.map(({ name }) => name) ?? [];
  const sums = names.map((name, at) => {
    const values = bars.map(({ parts }) => parts[at]?.value ?? 0);
    if (measure === 'longest') return t('longest', { name, ms: inFigures(Math.max(...values)) });
    return `${name}: ${say(values.reduce((all, value) => all + value, 0))}`;
  });
  const told = ({ name, value }: Bar['parts'][number]) =>
    `${name}: ${say(value)}${measure === 'longest' ? ' ms' : ''}`;
  return (
    <div ref={frame}>
      <Drawing width={width} height={height} role="img" aria-labelledby={id} focusable="false">
        <title id={id}>{t('chart', { title, length: bars.length, join: sums.join(', ') })}</title>
        <Ground x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
        {bars.map((bar, at) => {
          let top = height;
          return (
            <g key={bar.day}>
              <title>{[dayOf(bar), ...bar.parts.map(told)].join(' · ')}</title>
              <rect x={at * step} y={0} width={step} height={height} fill="transparent" />
              {bar.parts.map(({ name, value, tone }) => {
                const tall = (value / highest) * (height - 4);
                top -= tall;
                return (
                  <Part
                    key={name}
                    $tone={tone}
                    x={at * step}
                    y={top}
                    width={Math.max(step - gap, 1)}
                    height={tall}
                  />
                );
              })}
            </g>
          );
        })}
      </Drawing>
      <Days aria-hidden>
        {[0, Math.floor(bars.length / 2), bars.length - 1].map((at) => (
          <span key={at}>{dayOf(bars[at])}</span>
        ))}
      </Days>
      <Key>
        {sums.map((sum, at) => (
          <span key={sum}>
            {sums.length > 1 && <Swatch $tone={bars[0]?.parts[at]?.tone ?? 'primary'} />}
            {sum}
          </span>
        ))}
      </Key>
    </div>
  );
}

const Ground = styled.line`
  stroke: ${({ theme }) => getColor({ theme, variable: 'border.default' })};
`;

const Part = styled.rect<{ $tone: Tone }>`
  fill: ${({ theme, $tone }) => getColor({ theme, variable: `background.${$tone}Emphasis` })};
`;

const Days = styled.div`
  display: flex;
  justify-content: space-between;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.xs};
`;

const Key = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${({ theme }) => theme.space.sm};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

/** Which colour is which, where there are several. */
const Swatch = styled.span<{ $tone: Tone }>`
  display: inline-block;
  width: 10px;
  height: 10px;
  margin-inline-end: ${({ theme }) => theme.space.xxs};
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background-color: ${({ theme, $tone }) =>
    getColor({ theme, variable: `background.${$tone}Emphasis` })};
`;

/** Never wider than its place, also in the moment in which that becomes narrower. */
const Drawing = styled.svg`
  display: block;
  max-width: 100%;
`;
