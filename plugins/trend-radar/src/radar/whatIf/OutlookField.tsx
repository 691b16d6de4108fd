import { makeStyles } from '@material-ui/core/styles';
import { ratioUnit } from '@almanac/backstage-plugin-insights-common';
import {
  formatValue,
  PolicyThreshold,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { NumberField } from './NumberField';
import { scaleOf } from './scaleOf';

/** A row of its own: its name is long. */
const useStyles = makeStyles({
  root: { gridColumn: '1 / -1', display: 'grid', maxWidth: 440 },
});

/** The outermost quantiles that a forecast tells, in percent: a chance beyond them is not told. */
const TOLD_CHANCES = { least: 2.5, most: 97.5 };

/** What a policy asks of the forecast, or of a risk. */
export function OutlookField(props: {
  radar: Pick<Radar, 'signal'>;
  threshold: PolicyThreshold;
  /** Of the ring, with the number of the threshold where it has several. */
  name: string;
  onChange(value: number): void;
}) {
  const { radar, threshold, name, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const unit = radar.signal?.unit ?? '';
  const isRisk = threshold.of === 'risk';
  const scale = scaleOf(isRisk ? ratioUnit : unit);
  const range = isRisk ? TOLD_CHANCES : scale;
  const { bound, horizon = 0, quantile = 0.5, level = 0 } = threshold;
  const words = {
    name,
    ahead: formatValue(horizon, `{${radar.signal?.step ?? 'month'}}`),
    quantile: formatValue(quantile, ratioUnit),
    level: formatValue(level, unit),
  };
  const ofForecast = quantile === 0.5 ? 'forecast' : 'quantile';
  const ofRisk = threshold.side === 'above' ? 'riskAbove' : 'riskBelow';
  return (
    <div className={classes.root}>
      <NumberField
        label={t(
          `radar.whatIf.outlook.${isRisk ? ofRisk : ofForecast}.${bound}`,
          words,
        )}
        value={scale.shown(threshold.value)}
        unit={scale.unit}
        step={scale.step}
        min={range.least}
        max={range.most}
        round={scale.round}
        onChange={value => onChange(scale.meant(value))}
      />
    </div>
  );
}
