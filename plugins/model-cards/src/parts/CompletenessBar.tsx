import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  formatNumber,
  ModelCompletenessFigure,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';

const WIDTH_PIXELS = 48;
const HEIGHT_PIXELS = 8;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  unknown: { color: theme.palette.text.secondary },
}));

/** How many headings of a profile a card answers: a number, and a bar that says the same. */
export function CompletenessBar(props: {
  completeness: ModelCompletenessFigure | null;
}) {
  const classes = useStyles();
  const { palette } = useTheme();
  const { info } = toneColours[usePaletteMode()];
  const { t } = useTexts(modelCardsTranslationRef);
  const { completeness } = props;
  if (!completeness) {
    return (
      <span className={classes.unknown}>{t('parts.completeness.unknown')}</span>
    );
  }
  const words = {
    answered: formatNumber(completeness.answered),
    asked: formatNumber(completeness.asked),
  };
  const share = Math.min(1, Math.max(0, completeness.score));
  return (
    <span
      className={classes.root}
      title={t('parts.completeness.label', {
        ...words,
        profile: completeness.title,
      })}
    >
      <svg aria-hidden width={WIDTH_PIXELS} height={HEIGHT_PIXELS}>
        <rect
          width={WIDTH_PIXELS}
          height={HEIGHT_PIXELS}
          rx={2}
          fill={palette.divider}
        />
        <rect
          data-kind="answered"
          width={share * WIDTH_PIXELS}
          height={HEIGHT_PIXELS}
          rx={2}
          fill={info.text}
        />
      </svg>
      {t('parts.completeness.answered', words)}
    </span>
  );
}
