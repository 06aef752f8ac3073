import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import { styled } from 'styled-components';
import type { CurvePoint } from '../../../server/contract/topics-view.ts';
import { inShare } from '../ui/in-share.ts';
import { useWidth } from '../ui/use-width.ts';
import { curveScale } from './curve-scale.ts';
import type { CurveScale } from './curve-scale.ts';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

interface CurveDrawingProps {
  curve: CurvePoint[];
  targetPercent: number;
  /** Where the target leads; `undefined` where it cannot be reached. */
  point: CurvePoint | undefined;
}

const height = 260;

/** How many tickets would be set by themselves beside how many of those would be right, and where the target is. */
export function CurveDrawing({ curve, targetPercent, point }: CurveDrawingProps) {
  const { t } = useWords(topicsWords);
  const [frame, width] = useWidth<HTMLDivElement>(560);
  const title = useId();
  const scale = curveScale(curve, targetPercent, { width, height });
  const points = curve.toSorted((one, other) => one.coverage - other.coverage);
  const band = [
    ...points.map(({ coverage, high }) => [coverage, high] as const),
    ...points.toReversed().map(({ coverage, low }) => [coverage, low] as const),
  ];
  return (
    <div ref={frame}>
      <Drawing width={width} height={height} role="img" aria-labelledby={title} focusable="false">
        <title id={title}>
          {point
            ? t('curve.marked', {
                coverage: inShare(point.coverage),
                precision: inShare(point.precision, 1),
              })
            : t('curve.unreached', { targetPercent })}
        </title>
        <Axes scale={scale} />
        <Band points={band.map(([x, y]) => `${scale.x(x)},${scale.y(y)}`).join(' ')} />
        <Line
          points={points
            .map((one) => `${scale.x(one.coverage)},${scale.y(one.precision)}`)
            .join(' ')}
        />
        <Target scale={scale} share={targetPercent / 100} isReached={point !== undefined} />
        {point && (
          <>
            <Drop
              x1={scale.x(point.coverage)}
              x2={scale.x(point.coverage)}
              y1={scale.y(point.precision)}
              y2={scale.bottom}
            />
            <Dot cx={scale.x(point.coverage)} cy={scale.y(point.precision)} r={7} />
          </>
        )}
      </Drawing>
    </div>
  );
}

function Axes({ scale }: { scale: CurveScale }) {
  const { t } = useWords(topicsWords);
  return (
    <>
      {scale.rows.map((share) => (
        <g key={share}>
          <Grid x1={scale.left} x2={scale.right} y1={scale.y(share)} y2={scale.y(share)} />
          <Words x={scale.left - 8} y={scale.y(share) + 4} textAnchor="end">
            {inShare(share)}
          </Words>
        </g>
      ))}
      {scale.columns.map((share) => (
        <Words
          key={share}
          x={scale.x(share)}
          y={scale.bottom + 18}
          textAnchor={share === 1 ? 'end' : share === 0 ? 'start' : 'middle'}
        >
          {inShare(share)}
        </Words>
      ))}
      <Words x={0} y={12}>
        {t('right')}
      </Words>
      <Words x={(scale.left + scale.right) / 2} y={scale.bottom + 36} textAnchor="middle">
        {t('curve.set')}
      </Words>
    </>
  );
}

function Target({
  scale,
  share,
  isReached,
}: {
  scale: CurveScale;
  share: number;
  isReached: boolean;
}) {
  const { t } = useWords(topicsWords);
  const y = scale.y(share);
  return (
    <>
      <Aim x1={scale.left} x2={scale.right} y1={y} y2={y} />
      {/* On the side of the line where the curve is not: it falls from left to right. */}
      <Words x={scale.left + 4} y={isReached ? y + 14 : y - 5}>
        {t('curve.target', { share: inShare(share) })}
      </Words>
    </>
  );
}

const Words = styled.text`
  fill: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-variant-numeric: tabular-nums;
`;

const Grid = styled.line`
  stroke: ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
`;

const Band = styled.polygon`
  fill: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  opacity: 0.16;
`;

const Line = styled.polyline`
  fill: none;
  stroke: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  stroke-width: 2;
  stroke-linejoin: round;
`;

const Aim = styled.line`
  stroke: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  stroke-dasharray: 5 4;
`;

const Drop = styled.line`
  stroke: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  stroke-dasharray: 2 3;
`;

const Dot = styled.circle`
  fill: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  stroke: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
  stroke-width: 2;
`;

/** Never wider than its place, also in the moment in which that becomes narrower. */
const Drawing = styled.svg`
  display: block;
  max-width: 100%;
`;
