import { useEffect, useId, useState } from 'react';
import Slider from '@material-ui/core/Slider';
import { makeStyles } from '@material-ui/core/styles';
import {
  dayOf,
  formatPeriod,
  periodAfter,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { maxWidth: 960, padding: theme.spacing(0, 1) },
  label: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    fontSize: 14,
  },
  value: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
}));

/** Goes back over the past periods that the policy can be replayed for. */
export function DaySlider(props: {
  radar: Radar;
  asOf: string | undefined;
  onChange(asOf: string | undefined): void;
}) {
  const { radar, asOf, onChange } = props;
  const classes = useStyles();
  const labelId = useId();
  const { t } = useTexts(trendRadarTranslationRef);
  const { dataAsOf, policy } = radar;
  const step = radar.signal?.step ?? 'month';
  const most = policy.replayedPeriods ?? 0;
  const dayAt = (ago: number) => dayOf(periodAfter(dataAsOf ?? '', step, -ago));
  const agoOf = (day: string | undefined) => {
    let ago = 0;
    while (day !== undefined && ago < most && dayAt(ago) > day) ago += 1;
    return ago;
  };
  const chosen = dataAsOf ? -agoOf(asOf) : 0;
  const [draft, setDraft] = useState(chosen);
  useEffect(() => setDraft(chosen), [chosen]);
  if (!dataAsOf || most === 0) return null;
  const inWords = (value: number) => {
    const period = formatPeriod(dayAt(-value), step);
    return value === 0 ? t('radar.whatIf.now', { period }) : period;
  };
  return (
    <div className={classes.root}>
      <div className={classes.label}>
        <span id={labelId}>{t('radar.whatIf.asOf')}</span>
        <span className={classes.value} aria-hidden>
          {inWords(draft)}
        </span>
      </div>
      <Slider
        aria-labelledby={labelId}
        getAriaValueText={inWords}
        value={draft}
        min={-most}
        max={0}
        step={1}
        onChange={(_event, value) => setDraft(Number(value))}
        onChangeCommitted={(_event, value) =>
          onChange(Number(value) === 0 ? undefined : dayAt(-Number(value)))
        }
      />
    </div>
  );
}
