import { forwardRef } from 'react';
import { useTheme } from '@material-ui/core/styles';
import {
  cutInMiddle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { formatFigure, formatInterval } from '../../lib/formatFigure';
import { PLOT_EDGES, VersionDot, VersionPlot } from './versionPlot';

const DOT_PIXELS = 4;
const CAP_PIXELS = 4;
const MOST_CHARACTERS = 12;

/**
 * A dot for each version, with the interval around it. The drawing has its colours and letters in itself, so that it is the
 * same in a file.
 */
export const VersionDots = forwardRef<
  SVGSVGElement,
  {
    plot: VersionPlot;
    size: { width: number; height: number };
    unit: string | null;
    label: string;
  }
>((props, ref) => {
  const { plot, size, unit, label } = props;
  const { palette, typography } = useTheme();
  const quiet = palette.text.secondary;
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      width={size.width}
      height={size.height}
      fontFamily={typography.fontFamily}
      fontSize={12}
    >
      {plot.ticks.map(({ value, y }) => (
        <g key={value}>
          <line
            x1={PLOT_EDGES.left}
            x2={size.width - PLOT_EDGES.right}
            y1={y}
            y2={y}
            stroke={palette.divider}
          />
          <text
            x={PLOT_EDGES.left - 8}
            y={y}
            dy="0.32em"
            textAnchor="end"
            fill={quiet}
          >
            {formatFigure(value, unit)}
          </text>
        </g>
      ))}
      {plot.labels.map(({ version, x }) => (
        <text
          key={version}
          x={x}
          y={size.height - PLOT_EDGES.bottom + 22}
          textAnchor="middle"
          fill={quiet}
        >
          {cutInMiddle(version, MOST_CHARACTERS)}
        </text>
      ))}
      {plot.dots.map(dot => (
        <Dot
          key={dot.version}
          dot={dot}
          unit={unit}
          colour={palette.primary.main}
        />
      ))}
    </svg>
  );
});

function Dot(props: { dot: VersionDot; unit: string | null; colour: string }) {
  const { dot, unit, colour } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const { version, value, lower, upper, x, y, interval } = dot;
  const between = formatInterval(lower, upper, unit);
  const words = [
    t('detail.evaluation.history.dot', {
      version,
      value: formatFigure(value, unit),
    }),
    between && t('detail.evaluation.between', between),
  ];
  return (
    <g>
      <title>{words.filter(Boolean).join(', ')}</title>
      {interval && (
        <path
          d={[
            `M${x} ${interval.top}V${interval.bottom}`,
            ...[interval.top, interval.bottom].map(
              end => `M${x - CAP_PIXELS} ${end}h${2 * CAP_PIXELS}`,
            ),
          ].join('')}
          stroke={colour}
          strokeOpacity={0.6}
          strokeWidth={1.5}
          fill="none"
        />
      )}
      <circle cx={x} cy={y} r={DOT_PIXELS} fill={colour} />
    </g>
  );
}
