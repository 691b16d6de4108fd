import {
  ModelSummary,
  StateChip,
} from '@almanac/backstage-plugin-insights-react';

/** Whether a model may be used, in two words; the sentence of it where one points. */
export function VerdictChip({ verdict }: Pick<ModelSummary, 'verdict'>) {
  return (
    <span title={verdict.sentence}>
      <StateChip state={`verdict-${verdict.answer}`} />
    </span>
  );
}
