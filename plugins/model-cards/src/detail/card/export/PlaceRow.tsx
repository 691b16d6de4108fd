import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import type { LostPlaces } from './lossGroups';
import { placeInWords } from './placeInWords';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(0.75, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: 500 },
  said: { color: theme.palette.text.secondary },
}));

/** Places of a text that are alike, and how many of them there are. */
export function PlaceRow({ place }: { place: LostPlaces }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <li className={classes.root}>
      <span className={classes.name}>{placeInWords(place.pattern)}</span>{' '}
      <span className={classes.said}>
        {t('detail.card.export.timesOfText', {
          count: place.count,
          number: formatNumber(place.count),
          format: t(`detail.card.export.format.${place.of}`),
        })}
      </span>
    </li>
  );
}
