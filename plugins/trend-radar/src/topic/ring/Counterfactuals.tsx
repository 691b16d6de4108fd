import { makeStyles } from '@material-ui/core/styles';
import {
  BlipDetail,
  keepTogether,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { RingBadge } from '../answer/RingBadge';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: 14 },
  line: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    minHeight: 40,
    padding: theme.spacing(0.5, 0),
    lineHeight: 1.45,
    borderBottom: `1px solid ${theme.palette.divider}`,
    fontVariantNumeric: 'tabular-nums',
  },
  none: { margin: 0, fontSize: 14, color: theme.palette.text.secondary },
}));

/** What would have to happen for another ring. */
export function Counterfactuals(props: {
  radar: Radar;
  counterfactuals: BlipDetail['suggestion']['counterfactuals'];
}) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  if (props.counterfactuals.length === 0) {
    return <p className={classes.none}>{t('topic.ring.noCounterfactuals')}</p>;
  }
  return (
    <ul className={classes.list}>
      {props.counterfactuals.map(({ ring, text }) => (
        <li key={`${ring} ${text}`} className={classes.line}>
          <RingBadge radar={props.radar} ring={ring} />
          <span>{keepTogether(text)}</span>
        </li>
      ))}
    </ul>
  );
}
