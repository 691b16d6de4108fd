import { makeStyles } from '@material-ui/core/styles';
import {
  formatShare,
  Slo,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

const WHOLE = formatShare(1);
/** 0.29 * 100 is 28.999999999999996. */
const NOISE = 1e-9;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-block',
    fontSize: 12,
    fontWeight: 'normal',
    color: theme.palette.text.secondary,
    whiteSpace: 'nowrap',
  },
}));

/**
 * How much of the window a number stands on, `97 % known`; nothing where all of it is known, or nobody has looked yet.
 * Rounded down to whole percents, which a narrow column has room for: so what lacks anything is never shown as the whole.
 */
export function KnownPart({ slo }: { slo: Pick<Slo, 'coverage'> }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { coverage } = slo;
  const exact = formatShare(coverage);
  if (coverage === null || exact === WHOLE) return null;
  const percents = Math.floor(coverage * 100 + NOISE);
  return (
    <span className={classes.root} title={t('parts.known', { share: exact })}>
      {t('parts.known', {
        share: percents < 1 ? exact : formatShare(percents / 100),
      })}
    </span>
  );
}
