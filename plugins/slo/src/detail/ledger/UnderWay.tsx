import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  plainWord,
  SloLedgerLine,
  SloMarker,
  Time,
  useTexts,
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

/**
 * What was under way at the service while something failed; where nothing known was, that is said, and then what was at
 * something that it depends on.
 */
export function UnderWay(props: {
  line: Pick<SloLedgerLine, 'markers' | 'atDependencies'>;
  markers: readonly SloMarker[];
}) {
  const { markers, atDependencies } = props.line;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  if (markers.length > 0)
    return <Happenings ids={markers} of={props.markers} />;
  if (atDependencies.length === 0) {
    return (
      <span className={classes.nothing}>{t('detail.ledger.unattributed')}</span>
    );
  }
  return (
    <div>
      <span className={classes.nothing}>
        {t('detail.ledger.atDependencies')}
      </span>
      <Happenings ids={atDependencies} of={props.markers} />
    </div>
  );
}

function Happenings(props: {
  ids: readonly string[];
  of: readonly SloMarker[];
}) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  return (
    <ul className={classes.list}>
      {props.ids.map(id => {
        const marker = props.of.find(one => one.id === id);
        return (
          <li key={id}>
            {marker ? (
              <Happening marker={marker} />
            ) : (
              t('detail.ledger.unknownMarker', { id })
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Happening({ marker }: { marker: SloMarker }) {
  const { title, kind, start, end, dependency } = marker;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  return (
    <>
      {dependency
        ? t('detail.ledger.titleAt', {
            title,
            dependency: <EntityRefLink entityRef={dependency} hideIcon />,
          })
        : title}
      <span className={classes.quiet}>
        {t('detail.ledger.markerTime', {
          kind: plainWord(kind),
          start: <Time at={start} />,
          end: <Time at={end} />,
        })}
      </span>
    </>
  );
}
