import { makeStyles } from '@material-ui/core/styles';
import {
  AnalysisQueue,
  formatNumber,
  StateChip,
  StateName,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Fact, Facts } from '../Fact';
import { AnalysisFailures } from './AnalysisFailures';

const COUNTS = ['analysed', 'waiting', 'claimed', 'failed'] as const;

const useStyles = makeStyles(theme => ({
  state: { marginBottom: theme.spacing(2) },
}));

type QueueState = 'working' | 'someFailed' | 'nothing' | 'upToDate';

const CHIPS: Record<QueueState, StateName> = {
  working: 'computing',
  someFailed: 'failed',
  nothing: 'never',
  upToDate: 'fresh',
};

function stateOf(queue: AnalysisQueue): QueueState {
  const { waiting, claimed, failed, analysed } = queue;
  if (failed > 0) return 'someFailed';
  if (waiting + claimed > 0) return 'working';
  return analysed === 0 ? 'nothing' : 'upToDate';
}

/** What waits, what is under way, what is done and what was given up, with words on what each means. */
export function AnalysisQueueFacts({ queue }: { queue: AnalysisQueue }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { waiting, claimed, failed, lastFinishedAt } = queue;
  const state = stateOf(queue);
  return (
    <>
      <div className={classes.state}>
        <StateChip
          state={CHIPS[state]}
          label={t(`sources.analyses.${state}`, {
            left: formatNumber(waiting + claimed),
          })}
        />
      </div>
      <Facts>
        {COUNTS.map(name => (
          <Fact
            key={name}
            name={t(`sources.analyses.${name}`)}
            note={t(`sources.analyses.${name}Note`)}
          >
            {formatNumber(queue[name])}
          </Fact>
        ))}
        <Fact
          name={t('sources.analyses.lastFinished')}
          note={t('sources.analyses.lastFinishedNote')}
        >
          <Time at={lastFinishedAt} />
        </Fact>
      </Facts>
      {failed > 0 && <AnalysisFailures total={failed} />}
    </>
  );
}
