import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import {
  CollectorRun,
  formatNumber,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { TextWithTime } from '../TextWithTime';
import { RunFacts } from './RunFacts';
import { useFocusOnOpen } from './useFocusOnOpen';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(2, 0),
    padding: theme.spacing(0.5, 0, 0.5, 2),
    borderLeft: `3px solid ${theme.palette.primary.main}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    marginBottom: theme.spacing(1.5),
  },
  title: { margin: 0, fontSize: 14, fontWeight: 600, outline: 'none' },
  close: { marginLeft: 'auto' },
  error: {
    maxWidth: 760,
    margin: theme.spacing(0, 0, 1.5),
    fontFamily: 'monospace',
    fontSize: 13,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  note: { maxWidth: 760, margin: theme.spacing(1.5, 0, 0), fontSize: 14 },
}));

/** What one run did: its message in full, what it read and wrote, what it could not keep. */
export function RunDetail(props: {
  run: CollectorRun;
  now: number;
  onClose(): void;
}) {
  const { run, now, onClose } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const heading = useFocusOnOpen<HTMLHeadingElement>(run.id);
  const titleId = `run-${run.id}`;
  return (
    <section aria-labelledby={titleId} className={classes.root}>
      <div className={classes.head}>
        <h4 ref={heading} id={titleId} tabIndex={-1} className={classes.title}>
          <TextWithTime
            write={time => t('sources.runs.detail.title', { time })}
            at={run.startedAt}
          />
        </h4>
        <StateChip state={run.state} />
        <Button
          size="small"
          className={classes.close}
          startIcon={<Close />}
          onClick={onClose}
        >
          {t('sources.runs.detail.close')}
        </Button>
      </div>
      {run.error && <p className={classes.error}>{run.error}</p>}
      <RunFacts run={run} now={now} />
      {run.problemCount > 0 && (
        <p className={classes.note}>
          {t('sources.runs.detail.notKept', {
            count: run.problemCount,
            number: formatNumber(run.problemCount),
          })}
        </p>
      )}
    </section>
  );
}
