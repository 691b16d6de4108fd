import Tooltip from '@material-ui/core/Tooltip';
import {
  ModelMetric,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

/** Who vouches for a figure, and on demand what that means; the words above the table say it for all. */
export function Standing({ of }: { of: ModelMetric['standing'] }) {
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <Tooltip title={t(`detail.evaluation.standings.${of}`)}>
      <span>
        <StateChip state={of} />
      </span>
    </Tooltip>
  );
}
