import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  Disclosure,
  ErrorState,
  dayOf,
  formatPeriod,
  Notice,
  periodAfter,
  Radar,
  RadarWhatIf,
  Step,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { titleOf } from '../titleOf';
import { DaySlider } from './DaySlider';
import { Outcome } from './Outcome';
import { PolicyFields } from './PolicyFields';
import type { useWhatIf } from './useWhatIf';
import { upsideDown } from './upsideDown';
import { isOfPast } from './whatIfBlips';
import type { WhatIf } from './whatIfParameters';

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
        <UpsideDownHint radar={radar} asked={asked} />
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
      <NotAsAsked radar={radar} whatIf={props.whatIf} />
      <p className={classes.underWay} role="status">
        {isUnderWay && t(`radar.whatIf.${shown ? 'underWayAnew' : 'underWay'}`)}
      </p>
      {shown && <WhatIsShown radar={radar} answer={shown} onReset={reset} />}
    </div>
  );
}

/** That a changed policy has an inner ring ask for less than an outer one. */
function UpsideDownHint(props: { radar: Radar; asked: WhatIf }) {
  const { radar, asked } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const hints = upsideDown(radar, asked).map(({ inner, outer }) =>
    t('radar.whatIf.upsideDown', {
      inner: titleOf(radar.rings, inner),
      outer: titleOf(radar.rings, outer),
    }),
  );
  if (hints.length === 0) return null;
  return (
    <Notice tone="attention" icon="warning">
      {hints.join(' ')}
    </Notice>
  );
}

/** What of the address is not shown as it asks for it. */
function NotAsAsked(props: {
  radar: Radar;
  whatIf: Pick<ReturnType<typeof useWhatIf>, 'unread' | 'asked' | 'shown'>;
}) {
  const { radar } = props;
  const { unread, asked, shown } = props.whatIf;
  const { t } = useTexts(trendRadarTranslationRef);
  const step = radar.signal?.step ?? 'month';
  const [asOf, day] = [asked.asOf, shown?.asOf].map(
    one => one && formatPeriod(one, step),
  );
  const notes = [
    unread.length > 0 &&
      t('radar.whatIf.unread', {
        count: unread.length,
        parts: unread.join(', '),
      }),
    asOf &&
      day &&
      isElsewhere(asked.asOf ?? '', shown?.asOf ?? '', step) &&
      t('radar.whatIf.otherDay', { asked: asOf, shown: day }),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <Notice tone="attention" icon="warning">
      {notes.join(' ')}
    </Notice>
  );
}

/** Whether a day is in another period than the one that begins on a day. */
function isElsewhere(day: string, start: string, step: Step): boolean {
  const next = dayOf(periodAfter(start, step, 1));
  return day < start || day >= next;
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
  const isPast = isOfPast(radar, answer);
  const policy = isPast ? 'shownBoth' : 'shownPolicy';
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
      {answer.policy.isDeclared
        ? t('radar.whatIf.shownDay', { period })
        : t('radar.whatIf.shown', {
            what: t(`radar.whatIf.${policy}`, { period }),
          })}
      {isPast && !answer.policy.isDeclared && ` ${t('radar.whatIf.ofToday')}`}
    </Notice>
  );
}
