import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  formatNumber,
  SliSource,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';

const AT_FIRST = 6;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
    margin: theme.spacing(1.5, 0, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
    '& li': { minHeight: 24, lineHeight: '24px', overflowWrap: 'anywhere' },
  },
  quiet: { color: theme.palette.text.secondary },
}));

/** The SLOs that read a source, each the way to its page. */
export function ReadBy({ source }: { source: SliSource }) {
  const { slos, slosLeftOff } = source;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const sloPath = useRouteRef(sloRouteRef);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? slos : slos.slice(0, AT_FIRST);
  const hidden = slos.length - shown.length;
  const more = (count: number) =>
    t('sources.sli.more', { count, number: formatNumber(count) });
  return (
    <ul className={classes.root}>
      <li className={classes.quiet}>
        {t('sources.sli.readBy')}
        {slos.length === 0 && ` ${t('sources.sli.readByNone')}`}
      </li>
      {shown.map(({ name, title }) => (
        <li key={name}>
          {sloPath ? (
            <Link to={sloPath({ sloName: name })}>{title}</Link>
          ) : (
            title
          )}
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <Button size="small" onClick={() => setShowsAll(true)}>
            {more(hidden + slosLeftOff)}
          </Button>
        </li>
      )}
      {hidden === 0 && slosLeftOff > 0 && (
        <li className={classes.quiet}>{more(slosLeftOff)}</li>
      )}
    </ul>
  );
}
