import { makeStyles } from '@material-ui/core/styles';
import { radarPolicyLimits } from '@almanac/backstage-plugin-insights-common';
import {
  PolicyThreshold,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { titleOf } from '../titleOf';
import { NumberField } from './NumberField';
import { OutlookField } from './OutlookField';
import { scaleOf } from './scaleOf';
import type { WhatIf } from './whatIfParameters';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))',
    gap: theme.spacing(2),
    maxWidth: 960,
    margin: theme.spacing(2, 0),
  },
}));

/** A number of the policy with the time that it must hold, if it must. */
interface PolicyField {
  readonly kind: 'level' | 'most';
  readonly ring: string;
  /** What is asked of what is to come; undefined where the value itself is asked for. */
  readonly outlook?: PolicyThreshold;
  /** Which of its kind in the ring. */
  readonly number: number;
  readonly isOneOfMany: boolean;
  readonly value: number;
  readonly forPeriods: number;
  onValue(value: number): void;
  onPeriods(periods: number): void;
}

/** The levels and thresholds of the policy, its hysteresis, and how long its verdicts must hold. */
export function PolicyFields(props: {
  radar: Radar;
  asked: WhatIf;
  onChange(changes: Partial<WhatIf>): void;
}) {
  const { radar, asked, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const scale = scaleOf(radar.signal?.unit ?? '');
  const period = t(`radar.period.${radar.signal?.step ?? 'month'}`);
  const { levels, thresholds } = asked;
  const changed = <Item,>(
    list: readonly Item[],
    index: number,
    changes: Partial<Item>,
  ) => list.map((one, at) => (at === index ? { ...one, ...changes } : one));
  const fields: PolicyField[] = [
    ...levels.map(({ ring, level, atLeast, forPeriods }, index) => ({
      ...{ ring, number: level, value: atLeast, forPeriods },
      kind: 'level' as const,
      isOneOfMany: levels.filter(one => one.ring === ring).length > 1,
      onValue: (value: number) =>
        onChange({ levels: changed(levels, index, { atLeast: value }) }),
      onPeriods: (periods: number) =>
        onChange({ levels: changed(levels, index, { forPeriods: periods }) }),
    })),
    ...thresholds.map((threshold, index) => ({
      ...{ ring: threshold.ring, number: threshold.index },
      ...{ value: threshold.value, forPeriods: threshold.forPeriods },
      ...(threshold.of !== 'value' && { outlook: threshold }),
      kind: 'most' as const,
      isOneOfMany:
        thresholds.filter(one => one.ring === threshold.ring).length > 1,
      onValue: (next: number) =>
        onChange({ thresholds: changed(thresholds, index, { value: next }) }),
      onPeriods: (periods: number) =>
        onChange({
          thresholds: changed(thresholds, index, { forPeriods: periods }),
        }),
    })),
  ];
  return (
    <div className={classes.root}>
      {fields.map(field => {
        const form = field.isOneOfMany ? 'Of' : '';
        const words = {
          ...{ ring: titleOf(radar.rings, field.ring), period },
          number: String(field.number + 1),
        };
        const key = `${field.kind} ${field.ring} ${field.number}`;
        if (field.outlook) {
          return (
            <OutlookField
              key={key}
              {...{ radar, threshold: field.outlook }}
              name={
                field.isOneOfMany
                  ? t('radar.whatIf.thresholdOf', words)
                  : words.ring
              }
              onChange={field.onValue}
            />
          );
        }
        return [
          <NumberField
            key={`${key} value`}
            label={t(`radar.whatIf.${field.kind}${form}`, words)}
            value={scale.shown(field.value)}
            unit={scale.unit}
            step={scale.step}
            min={scale.least}
            max={scale.most}
            round={scale.round}
            onChange={value => field.onValue(scale.meant(value))}
          />,
          <NumberField
            key={`${key} periods`}
            label={t(
              `radar.whatIf.${
                field.kind === 'level' ? 'periods' : 'mostPeriods'
              }${form}`,
              words,
            )}
            value={field.forPeriods}
            step={1}
            min={1}
            round={value =>
              Math.min(radarPolicyLimits.periods, Math.round(value))
            }
            onChange={field.onPeriods}
          />,
        ];
      })}
      <NumberField
        label={t('radar.whatIf.hysteresis')}
        value={scale.shown(asked.hysteresis)}
        unit={scale.unit}
        step={scale.step}
        min={0}
        max={scale.most}
        round={scale.round}
        onChange={value => onChange({ hysteresis: scale.meant(value) })}
      />
      {asked.verdictPeriods !== undefined && (
        <NumberField
          label={t('radar.whatIf.verdictPeriods', { period })}
          value={asked.verdictPeriods}
          step={1}
          min={1}
          max={radarPolicyLimits.verdictPeriods}
          round={value =>
            Math.min(radarPolicyLimits.verdictPeriods, Math.round(value))
          }
          onChange={verdictPeriods => onChange({ verdictPeriods })}
        />
      )}
    </div>
  );
}
