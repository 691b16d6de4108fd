import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useFigureColours } from './figureColours';
import type { ShownBlip } from '../ShownBlip';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  part: {
    height: 32,
    padding: theme.spacing(0, 1.25),
    gap: theme.spacing(0.75),
    borderRadius: 6,
    fontSize: 13,
    fontFamily: 'inherit',
    color: theme.palette.text.primary,
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  // Also under the pointer: what hovers is not what is chosen.
  chosen: {
    '&, &:hover': { backgroundColor: theme.palette.action.selected },
    boxShadow: `inset 0 0 0 1px ${theme.palette.text.secondary}`,
    fontWeight: 600,
  },
  swatch: { width: 10, height: 10, borderRadius: 3 },
  count: {
    color: theme.palette.text.secondary,
    fontWeight: 400,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** The whole radar or one quadrant of it, with how many match in each; the legend of the colours at the same time. */
export function FocusPicker(props: {
  radar: Radar;
  matching: readonly ShownBlip[];
  focus: string | undefined;
  onFocus(quadrantId: string | undefined): void;
}) {
  const { radar, matching, focus, onFocus } = props;
  const classes = useStyles();
  const colours = useFigureColours();
  const { t } = useTexts(trendRadarTranslationRef);
  const countIn = (id: string) =>
    matching.filter(({ quadrant }) => quadrant === id).length;
  const part = (chosen: boolean) =>
    `${classes.part} ${chosen ? classes.chosen : ''}`;
  return (
    <div
      role="group"
      aria-label={t('radar.focus.label')}
      className={classes.root}
    >
      <ButtonBase
        className={part(!focus)}
        aria-pressed={!focus}
        onClick={() => onFocus(undefined)}
      >
        {t('radar.focus.all')}
        <span className={classes.count}>{formatNumber(matching.length)}</span>
      </ButtonBase>
      {radar.quadrants.map((quadrant, index) => (
        <ButtonBase
          key={quadrant.id}
          className={part(focus === quadrant.id)}
          aria-pressed={focus === quadrant.id}
          title={quadrant.description}
          onClick={() =>
            onFocus(focus === quadrant.id ? undefined : quadrant.id)
          }
        >
          <span
            className={classes.swatch}
            style={{ backgroundColor: colours.quadrant(index) }}
          />
          {quadrant.title}
          <span className={classes.count}>
            {formatNumber(countIn(quadrant.id))}
          </span>
        </ButtonBase>
      ))}
    </div>
  );
}
