import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Objective } from '../SloParts';
import { SloView } from '../useSloView';
import { sloTranslationRef } from '../../translation';
import { NumberField } from './NumberField';
import { TargetSlider } from './TargetSlider';
import { percentText, targetTyped } from './targetScale';
import { daysTyped, windowDays } from './windowDays';

const PRESETS = [7, 14, 28, 30, 90];

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: theme.spacing(1.5),
    maxWidth: 360,
  },
  reset: { alignSelf: 'flex-start', marginLeft: -5 },
}));

/** Target and window, each to be typed, moved or chosen. */
export function WhatIfControls(props: { objective: Objective; view: SloView }) {
  const { objective, view } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const target = view.target ?? percentText(objective.target);
  const days = view.days ?? String(windowDays(objective.window));
  return (
    <div className={classes.root}>
      <NumberField
        label={t('detail.whatIf.target')}
        suffix="%"
        value={target}
        help={t('detail.whatIf.targetHelp')}
        fault={
          targetTyped(target) === undefined
            ? t('detail.whatIf.targetFault')
            : undefined
        }
        onChange={typed => view.setWhatIf({ target: typed })}
      />
      <TargetSlider
        label={t('detail.whatIf.slider')}
        target={targetTyped(target) ?? objective.target}
        onChange={moved => view.setWhatIf({ target: percentText(moved) })}
      />
      <NumberField
        label={t('detail.whatIf.window')}
        value={days}
        help={t('detail.whatIf.windowHelp')}
        fault={
          view.days !== undefined && daysTyped(days) === undefined
            ? t('detail.whatIf.windowFault')
            : undefined
        }
        onChange={typed => view.setWhatIf({ days: typed })}
      />
      <ChoiceGroup
        name={t('detail.whatIf.presets')}
        choices={PRESETS.map(preset => ({
          id: String(preset),
          title: t('detail.whatIf.days', {
            count: preset,
            number: formatNumber(preset),
          }),
        }))}
        chosen={days}
        onChoose={id => view.setWhatIf({ days: id })}
      />
      {(view.target ?? view.days) !== undefined && (
        <Button
          size="small"
          className={classes.reset}
          onClick={() => view.setWhatIf({ target: undefined, days: undefined })}
        >
          {t('detail.whatIf.reset')}
        </Button>
      )}
    </div>
  );
}
