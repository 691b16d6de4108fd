import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import type { UnknownFilter } from './useRadarView';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(1, 0, 0),
    fontSize: 14,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** Says which filters of the address narrow nothing, because the radar does not have them. */
export function UnknownFilters(props: { unknown: UnknownFilter[] }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { unknown } = props;
  if (unknown.length === 0) return null;
  return (
    <p role="status" className={classes.root}>
      {t('radar.unknownFilter.sentence', {
        count: unknown.length,
        filters: unknown
          .map(({ filter, value }) =>
            t(`radar.unknownFilter.${filter}`, { value }),
          )
          .join(', '),
      })}
    </p>
  );
}
