import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  AnswerHeader,
  formatPeriod,
  OwnerLink,
  Radar,
  RadarWhatIf,
  StateChip,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import type { Narrowed } from './narrowedTo';
import { useRadarSentence } from './useRadarSentence';
import { useWhatIfSentence } from './whatIf/useWhatIfSentence';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
  awaited: {
    display: 'inline-block',
    width: '72%',
    height: '1em',
    borderRadius: 4,
    backgroundColor: theme.palette.divider,
  },
}));

/** What the radar says in one sentence, from when, and whose it is. */
export function RadarAnswer(props: {
  radar: Radar;
  actions: ReactNode;
  /** What places the blips, where that is not the declared policy of today. */
  whatIf?: RadarWhatIf;
  /** Whether what a what-if says is still awaited: what is declared is no answer to it. */
  isAwaited?: boolean;
  /** What filters leave; undefined where nothing narrows the radar. */
  narrowed?: Narrowed;
}) {
  const { radar, whatIf, narrowed } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const declared = useRadarSentence(radar, narrowed);
  const whatIfSentence = useWhatIfSentence(radar, narrowed !== undefined);
  const sentence = whatIf ? whatIfSentence(whatIf) : declared;
  const asOf = whatIf?.asOf ?? radar.dataAsOf;
  const isUnsettled = radar.state === 'stale' || radar.state === 'computing';
  return (
    <AnswerHeader
      sentence={
        // The panel of the what-if says in words that it is under way.
        props.isAwaited ? (
          <span className={classes.awaited} aria-busy="true" />
        ) : (
          sentence
        )
      }
      states={
        <span className={classes.facts}>
          {isUnsettled && (
            <StateChip
              state={radar.state === 'stale' ? 'stale' : 'computing'}
            />
          )}
          {asOf && (
            <span>
              {t('radar.asOf', {
                period: formatPeriod(asOf, radar.signal?.step ?? 'month'),
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
