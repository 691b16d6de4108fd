import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  AnswerHeader,
  formatPeriod,
  OwnerLink,
  Radar,
  StateChip,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { useRadarSentence } from './useRadarSentence';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
}));

/** What the radar says in one sentence, from when, and whose it is. */
export function RadarAnswer(props: { radar: Radar; actions: ReactNode }) {
  const { radar } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const sentence = useRadarSentence(radar);
  const isUnsettled = radar.state === 'stale' || radar.state === 'computing';
  return (
    <AnswerHeader
      sentence={sentence}
      states={
        <span className={classes.facts}>
          {isUnsettled && (
            <StateChip
              state={radar.state === 'stale' ? 'stale' : 'computing'}
            />
          )}
          {radar.dataAsOf && (
            <span>
              {t('radar.asOf', {
                period: formatPeriod(
                  radar.dataAsOf,
                  radar.signal?.step ?? 'month',
                ),
              })}
            </span>
          )}
          {radar.computedAt && (
            <span>
              {t('radar.computedAt')} <Time at={radar.computedAt} />
            </span>
          )}
          {radar.owner && (
            <span>
              {t('radar.owner')} <OwnerLink owner={radar.owner} />
            </span>
          )}
        </span>
      }
      actions={props.actions}
    />
  );
}
