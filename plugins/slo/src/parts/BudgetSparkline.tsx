import { useId } from 'react';
import { useTheme } from '@material-ui/core/styles';
import {
  formatShare,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useBudgetWords } from '../detail/words/useBudgetWords';
import { sparklinePath } from '../lib/sparklinePath';
import { sloTranslationRef } from '../translation';

const SIZE = { widthPixels: 88, heightPixels: 30 };

/** How a budget went in the last 30 days: a small picture, told in words to who does not see it. */
export function BudgetSparkline(props: {
  values: readonly (number | null)[];
  /** Nothing can be concluded from it yet: what lies below zero is not marked. */
  isTooEarly?: boolean;
}) {
  const { t } = useTexts(sloTranslationRef);
  const budgetWords = useBudgetWords();
  const known = props.values.filter(value => value !== null);
  if (known.length === 0) {
    return <span title={t('parts.sparkline.none')}>{formatShare(null)}</span>;
  }
  const label = t('parts.sparkline.label', {
    first: budgetWords(known[0]),
    last: budgetWords(known[known.length - 1]),
    least: budgetWords(Math.min(...known)),
  });
  return (
    <svg
      role="img"
      aria-label={label}
      width={SIZE.widthPixels}
      height={SIZE.heightPixels}
      style={{ display: 'block' }}
    >
      <title>{label}</title>
      <Line values={props.values} isMarked={!props.isTooEarly} />
    </svg>
  );
}

/** The line, where nothing is left, and where it stands now; below zero in another colour, where that is marked. */
function Line(props: {
  values: readonly (number | null)[];
  isMarked: boolean;
}) {
  const { palette } = useTheme();
  const { act } = toneColours[usePaletteMode()];
  const inkId = useId();
  const above = palette.text.secondary;
  const below = props.isMarked ? act.text : above;
  const { path, zeroY, last } = sparklinePath(props.values, SIZE);
  return (
    <>
      <defs>
        <Ink id={inkId} above={above} below={below} turnY={zeroY} />
      </defs>
      <line
        x1={0}
        x2={SIZE.widthPixels}
        y1={zeroY}
        y2={zeroY}
        stroke={palette.divider}
      />
      <path
        d={path}
        fill="none"
        stroke={`url(#${inkId})`}
        strokeWidth={1.5}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last && (
        <circle
          cx={last.x}
          cy={last.y}
          r={2}
          fill={last.y > zeroY ? below : above}
        />
      )}
    </>
  );
}

/** Turns from one colour to another at a height. */
function Ink(props: {
  id: string;
  above: string;
  below: string;
  turnY: number;
}) {
  const offset = props.turnY / SIZE.heightPixels;
  return (
    <linearGradient
      id={props.id}
      gradientUnits="userSpaceOnUse"
      x1={0}
      x2={0}
      y1={0}
      y2={SIZE.heightPixels}
    >
      <stop offset={offset} stopColor={props.above} />
      <stop offset={offset} stopColor={props.below} />
    </linearGradient>
  );
}
