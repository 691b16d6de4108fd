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
  const title = isRefused ? t('list.select.full') : label;
  // One that is disabled hears no pointer: a click would go on to the row, and nobody would hear why.
  return (
    <Checkbox
      size="small"
      color="primary"
      checked={isChosen}
      onChange={() => {
        if (!isRefused) chosen.toggle(model);
      }}
      title={title}
      inputProps={{ 'aria-label': label, 'aria-disabled': isRefused, title }}
      style={{ padding: 4, opacity: isRefused ? 0.38 : undefined }}
    />
  );
}
