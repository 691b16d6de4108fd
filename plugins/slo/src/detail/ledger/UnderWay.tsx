import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  plainWord,
  SloMarker,
  Time,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& li + li': { marginTop: theme.spacing(0.5) },
  },
  quiet: {
    display: 'block',
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
  nothing: { fontStyle: 'italic', color: theme.palette.text.secondary },
}));

/** What was under way while something failed; that nothing known was, is said as well. */
export function UnderWay(props: {
  ids: readonly string[];
  markers: readonly SloMarker[];
}) {
  const { ids, markers } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(sloTranslationRef);
  if (ids.length === 0) {
    return (
      <span className={classes.nothing}>{t('detail.ledger.unattributed')}</span>
    );
  }
  return (
    <ul className={classes.list}>
      {ids.map(id => {
        const marker = markers.find(one => one.id === id);
        return marker ? (
          <li key={id}>
            {marker.title}
            <span className={classes.quiet}>
              {t('detail.ledger.markerTime', {
                kind: plainWord(marker.kind),
                start: <Time at={marker.start} />,
                end: <Time at={marker.end} />,
              })}
            </span>
          </li>
        ) : (
          <li key={id}>{t('detail.ledger.unknownMarker', { id })}</li>
        );
      })}
    </ul>
  );
}
