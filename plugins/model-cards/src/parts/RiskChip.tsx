import {
  ModelSummary,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { riskTiers } from '../lib/modelWords';
import { modelCardsTranslationRef } from '../translation';

/**
 * How much harm a model could do, as somebody said.
 *
 * @param props - `isShort`: under a head that says what it is of
 */
export function RiskChip(props: {
  riskTier: ModelSummary['riskTier'];
  isShort?: boolean;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const tier = props.riskTier ?? 'unsaid';
  const known = [...riskTiers, 'unsaid' as const].find(one => one === tier);
  return (
    <StateChip
      state={`risk-${tier}`}
      label={props.isShort && known ? t(`parts.risk.${known}`) : undefined}
    />
  );
}
