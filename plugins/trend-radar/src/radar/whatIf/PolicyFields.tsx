import { makeStyles } from '@material-ui/core/styles';
import { ratioUnit } from '@almanac/backstage-plugin-insights-common';
import {
  Radar,
  unitWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { titleOf } from '../titleOf';
import { NumberField } from './NumberField';
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

/** As the API takes them. */
const MOST_PERIODS = 600;

/** Ratios are written in percent, rounded to what a binary fraction leaves of it. */
function scaleOf(unit: string) {
  const isRatio = unit === ratioUnit;
  const shown = (value: number) =>
    isRatio ? Number((value * 100).toFixed(6)) : value;
  const meant = (value: number) =>
    isRatio ? Number((value / 100).toFixed(8)) : value;
  return {
    unit: isRatio ? '%' : unitWord(unit, 2),
    ...{ shown, meant },
    round: (value: number) => shown(meant(value)),
    step: isRatio ? 1 : 0.1,
    /** A share is never below nothing, nor above the whole. */
    least: isRatio ? 0 : -Number.MAX_VALUE,
    most: isRatio ? 100 : undefined,
  };
}

/** A number of the policy with the time that it must hold. */
interface PolicyField {
  readonly kind: 'level' | 'most';
  readonly ring: string;
  /** Which of its kind in the ring. */
  readonly number: number;
  readonly isOneOfMany: boolean;
  readonly value: number;
  readonly forPeriods: number;
  onValue(value: number): void;
  onPeriods(periods: number): void;
}

/** The levels and thresholds of the policy, and its hysteresis. */
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
    ...thresholds.map(({ ring, index: number, value, forPeriods }, index) => ({
      ...{ ring, number, value, forPeriods },
      kind: 'most' as const,
      isOneOfMany: thresholds.filter(one => one.ring === ring).length > 1,
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
            round={value => Math.min(MOST_PERIODS, Math.round(value))}
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
    </div>
  );
}
