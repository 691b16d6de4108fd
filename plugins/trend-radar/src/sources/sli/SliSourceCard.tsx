import { makeStyles } from '@material-ui/core/styles';
import {
  Notice,
  SliSource,
  StateChip,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { ReadBy } from './ReadBy';
import { SliSourceFacts } from './SliSourceFacts';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0, 0, 2),
    padding: theme.spacing(2, 3),
    borderRadius: 8,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    [theme.breakpoints.down('sm')]: { padding: theme.spacing(2) },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
  },
  title: { margin: 0, fontSize: 16, fontWeight: 600, overflowWrap: 'anywhere' },
  quiet: { fontSize: 13, color: theme.palette.text.secondary },
  said: { margin: theme.spacing(0.5, 0, 0), fontSize: 14, maxWidth: 720 },
  about: {
    margin: theme.spacing(0.25, 0, 1.5),
    maxWidth: 720,
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
}));

/** A source of SLIs: how it stands, why it could not be read, its facts, and the SLOs that read it. */
export function SliSourceCard({ source }: { source: SliSource }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { name, type, title, state, failure } = source;
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <StateChip
          state={state}
          label={state === 'never' ? t('sources.sli.neverRead') : undefined}
        />
        <span className={classes.quiet}>
          {type && type !== name ? t('sources.sli.of', { name, type }) : name}
          {source.isExample && ` · ${t('sources.sli.example')}`}
        </span>
      </div>
      <p className={classes.said}>{source.inWords}</p>
      <p className={classes.about}>{source.description}</p>
      {failure && (
        <Notice tone="attention" icon="warning">
          {t('sources.sli.failure', {
            since: <Time at={failure.since} />,
            reason: failure.reason,
          })}{' '}
          {failure.howToMend}{' '}
          {failure.nextAttemptAt &&
            t('sources.sli.next', { at: <Time at={failure.nextAttemptAt} /> })}
        </Notice>
      )}
      <SliSourceFacts source={source} />
      <ReadBy source={source} />
    </li>
  );
}
