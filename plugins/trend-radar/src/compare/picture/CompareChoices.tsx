import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  TopicComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { CompareMode, CompareView } from '../useCompareView';
import { BaseField } from './BaseField';

const OWN = 'own';
const HIDDEN = 'hidden';
const SHOWN = 'shown';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 3),
    marginBottom: theme.spacing(1.5),
  },
}));

/** What is drawn: by which signal, as what, from where indexed, with or without forecasts and changes. All of it in the URL. */
export function CompareChoices(props: {
  comparison: TopicComparison;
  view: CompareView;
  available: readonly CompareMode[];
  mode: CompareMode;
}) {
  const { comparison, view, available, mode } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { signals } = comparison;
  return (
    <div className={classes.root}>
      {available.length > 1 && (
        <ChoiceGroup
          name={t('compare.picture.view')}
          choices={available.map(id => ({
            id,
            title: t(`compare.picture.${id}`),
          }))}
          chosen={mode}
          onChoose={id => view.set({ mode: available.find(one => one === id) })}
        />
      )}
      {mode === 'indexed' && (
        <BaseField
          base={comparison.base}
          onChange={base => view.set({ base })}
        />
      )}
      {signals.length > 1 && (
        <ChoiceGroup
          name={t('compare.picture.signal')}
          choices={[
            { id: OWN, title: t('compare.picture.ownSignals') },
            ...signals.map(({ id, title }) => ({ id, title })),
          ]}
          chosen={view.signal ?? OWN}
          onChoose={id => view.set({ signal: id === OWN ? undefined : id })}
        />
      )}
      {mode === 'values' && (
        <Toggle
          name={t('compare.picture.forecasts')}
          isShown={view.hasForecasts}
          onChange={forecasts => view.set({ forecasts })}
        />
      )}
      <Toggle
        name={t('compare.picture.changes')}
        isShown={view.hasChanges}
        onChange={changes => view.set({ changes })}
      />
    </div>
  );
}

function Toggle(props: {
  name: string;
  isShown: boolean;
  onChange(shown: typeof SHOWN | undefined): void;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <ChoiceGroup
      name={props.name}
      choices={[
        { id: HIDDEN, title: t('compare.picture.hidden') },
        { id: SHOWN, title: t('compare.picture.shown') },
      ]}
      chosen={props.isShown ? SHOWN : HIDDEN}
      onChoose={id => props.onChange(id === SHOWN ? SHOWN : undefined)}
    />
  );
}
