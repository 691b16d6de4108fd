import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  toneColours,
  usePaletteMode,
} from '@almanac/backstage-plugin-insights-react';

const WIDTH_PIXELS = 72;
const HEIGHT_PIXELS = 8;
/** How far beyond the budget the bar reaches; what lies further is cut, and shown as cut. */
const LOWEST_SHOWN = -0.5;
const ZERO_PIXELS = (WIDTH_PIXELS * -LOWEST_SHOWN) / (1 - LOWEST_SHOWN);

const useStyles = makeStyles({ root: { display: 'block', flex: 'none' } });

/**
 * What is left of a budget, to the right of its zero; to the left what was spent beyond it. Decoration beside the number.
 *
 * @param props - `remaining`: 1 − consumed; null draws the empty bar; `isTooEarly`: nothing can be concluded from it yet
 */
export function BudgetBar(props: {
  remaining: number | null;
  isTooEarly?: boolean;
}) {
  const classes = useStyles();
  const { palette } = useTheme();
  const tones = toneColours[usePaletteMode()];
  const { remaining } = props;
  const shown = Math.min(1, Math.max(LOWEST_SHOWN, remaining ?? 0));
  const pixels = Math.abs(shown) * (WIDTH_PIXELS - ZERO_PIXELS);
  const isOver = shown < 0;
  const judged = isOver ? tones.act : tones.info;
  const isCut = remaining !== null && remaining < LOWEST_SHOWN;
  return (
    <svg
      aria-hidden
      className={classes.root}
      width={WIDTH_PIXELS}
      height={HEIGHT_PIXELS + 4}
    >
      <rect
        x={ZERO_PIXELS}
        y={2}
        width={WIDTH_PIXELS - ZERO_PIXELS}
        height={HEIGHT_PIXELS}
        fill={palette.divider}
      />
      <rect
        data-kind={isOver ? 'over' : 'left'}
        x={isOver ? ZERO_PIXELS - pixels : ZERO_PIXELS}
        y={2}
        width={pixels}
        height={HEIGHT_PIXELS}
        fill={props.isTooEarly ? tones.neutral.text : judged.text}
      />
      {isCut && (
        <path
          data-kind="cut"
          d={`M5 ${HEIGHT_PIXELS + 4}l4 -${HEIGHT_PIXELS + 4}`}
          stroke={palette.background.paper}
          strokeWidth={3}
        />
      )}
      <line
        x1={ZERO_PIXELS}
        x2={ZERO_PIXELS}
        y1={0}
        y2={HEIGHT_PIXELS + 4}
        stroke={palette.text.secondary}
      />
    </svg>
  );
}
