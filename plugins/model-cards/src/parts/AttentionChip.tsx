import {
  ModelAttention,
  StateChip,
} from '@almanac/backstage-plugin-insights-react';
import { useRuleWord } from './useRuleWord';

/** Why a model needs somebody, in few words; red where somebody has to act. */
export function AttentionChip({ attention }: { attention: ModelAttention }) {
  const ruleWord = useRuleWord();
  return (
    <StateChip
      state={`needs-${attention.severity}`}
      label={ruleWord(attention.ruleId)}
    />
  );
}
