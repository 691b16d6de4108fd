import { useId } from 'react';
import { useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatShare,
  toneColours,
  usePaletteMode,
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
  const { t } = useTranslationRef(sloTranslationRef);
  const { palette } = useTheme();
  const { act } = toneColours[usePaletteMode()];
  const above = palette.text.secondary;
  const below = props.isTooEarly ? above : act.text;
  const budgetWords = useBudgetWords();
  const inkId = useId();
  const known = props.values.filter(value => value !== null);
  if (known.length === 0) {
    return <span title={t('parts.sparkline.none')}>{formatShare(null)}</span>;
  }
  const { path, zeroY, last } = sparklinePath(props.values, SIZE);
  const label = t('parts.sparkline.label', {
    first: budgetWords(known[0]),
    last: budgetWords(known[known.length - 1]),
    least: budgetWords(Math.min(...known)),
  });
  const turn = zeroY / SIZE.heightPixels;
  return (
    <svg
      role="img"
      aria-label={label}
      width={SIZE.widthPixels}
      height={SIZE.heightPixels}
      style={{ display: 'block' }}
    >
      <title>{label}</title>
      <defs>
        <linearGradient
          id={inkId}
          gradientUnits="userSpaceOnUse"
          x1={0}
          x2={0}
          y1={0}
          y2={SIZE.heightPixels}
        >
          <stop offset={turn} stopColor={above} />
          <stop offset={turn} stopColor={below} />
        </linearGradient>
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
    </svg>
  );
}
