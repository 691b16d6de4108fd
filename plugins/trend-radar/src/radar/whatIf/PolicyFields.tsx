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

/** The levels of the policy, and its hysteresis. */
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
  const changeLevel = (
    index: number,
    changes: Partial<WhatIf['levels'][number]>,
  ) =>
    onChange({
      levels: asked.levels.map((level, at) =>
        at === index ? { ...level, ...changes } : level,
      ),
    });
  return (
    <div className={classes.root}>
      {asked.levels.map(({ ring, level, atLeast, forPeriods }, index) => {
        const isOneOfMany =
          asked.levels.filter(one => one.ring === ring).length > 1;
        const form = isOneOfMany ? 'Of' : '';
        const words = {
          ...{ ring: titleOf(radar.rings, ring), period },
          number: String(level + 1),
        };
        return [
          <NumberField
            key={`${ring} ${level} atLeast`}
            label={t(`radar.whatIf.level${form}`, words)}
            value={scale.shown(atLeast)}
            unit={scale.unit}
            step={scale.step}
            min={scale.least}
            max={scale.most}
            round={scale.round}
            onChange={value =>
              changeLevel(index, { atLeast: scale.meant(value) })
            }
          />,
          <NumberField
            key={`${ring} ${level} forPeriods`}
            label={t(`radar.whatIf.periods${form}`, words)}
            value={forPeriods}
            step={1}
            min={1}
            round={value => Math.min(MOST_PERIODS, Math.round(value))}
            onChange={value => changeLevel(index, { forPeriods: value })}
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
