import Checkbox from '@material-ui/core/Checkbox';
import {
  ModelSummary,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import type { ChosenModels } from './useChosenModels';

/** Chooses a model for the comparison; says why it cannot where four are chosen. */
export function CompareBox(props: {
  model: ModelSummary;
  chosen: ChosenModels;
}) {
  const { model, chosen } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const isChosen = chosen.has(model);
  const isRefused = chosen.isFull && !isChosen;
  const label = t('list.select.one', { model: model.title ?? model.name });
  return (
    <Checkbox
      size="small"
      color="primary"
      checked={isChosen}
      disabled={isRefused}
      onChange={() => chosen.toggle(model)}
      title={isRefused ? t('list.select.full') : label}
      inputProps={{ 'aria-label': label }}
      style={{ padding: 4 }}
    />
  );
}
