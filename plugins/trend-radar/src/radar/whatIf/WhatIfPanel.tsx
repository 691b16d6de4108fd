import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  Disclosure,
  ErrorState,
  formatPeriod,
  Notice,
  Radar,
  RadarWhatIf,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { DaySlider } from './DaySlider';
import { Outcome } from './Outcome';
import { PolicyFields } from './PolicyFields';
import type { useWhatIf } from './useWhatIf';
import { isOfPast } from './whatIfBlips';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(2, 0) },
  intro: {
    margin: 0,
    maxWidth: 880,
    fontSize: 14,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  underWay: { margin: 0, fontSize: 14, color: theme.palette.text.secondary },
}));

/** Changes the policy, goes back in time, and says what would be other; nothing is saved. */
export function WhatIfPanel(props: {
  radar: Radar;
  whatIf: ReturnType<typeof useWhatIf>;
}) {
  const { radar } = props;
  const { asked, request, answer, shown, isUnderWay, change, reset } =
    props.whatIf;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  // A backend of an earlier release tells no levels.
  if (!radar.policy.levels) return null;
  return (
    <div className={classes.root}>
      <Disclosure
        title={t('radar.whatIf.title')}
        heading="h2"
        startsOpen={request !== undefined}
      >
        <p className={classes.intro}>{t('radar.whatIf.intro')}</p>
        <PolicyFields radar={radar} asked={asked} onChange={change} />
        <DaySlider
          radar={radar}
          asOf={asked.asOf}
          onChange={asOf => change({ asOf })}
        />
        {shown && <Outcome radar={radar} answer={shown} />}
        {answer.error && (
          <ErrorState
            title={t('radar.whatIf.failed')}
            error={answer.error}
            stillWorks={t('radar.whatIf.stillWorks')}
            onRetry={answer.refetch}
          />
        )}
      </Disclosure>
      <p className={classes.underWay} role="status">
        {isUnderWay && t(`radar.whatIf.${shown ? 'underWayAnew' : 'underWay'}`)}
      </p>
      {shown && <WhatIsShown radar={radar} answer={shown} onReset={reset} />}
    </div>
  );
}

function WhatIsShown(props: {
  radar: Radar;
  answer: RadarWhatIf;
  onReset(): void;
}) {
  const { radar, answer } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const step = radar.signal?.step ?? 'month';
  const period = formatPeriod(answer.asOf ?? '', step);
  const policy = isOfPast(radar, answer) ? 'shownBoth' : 'shownPolicy';
  return (
    <Notice
      tone="attention"
      icon="clock"
      action={
        <Button size="small" onClick={props.onReset}>
          {t('radar.whatIf.reset')}
        </Button>
      }
    >
      {t('radar.whatIf.shown', {
        what: t(
          `radar.whatIf.${answer.policy.isDeclared ? 'shownDay' : policy}`,
          { period },
        ),
      })}
    </Notice>
  );
}
