import {
  SloDetail,
  StateChip,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { useObjectiveTitle } from './useObjectiveTitle';

/** How the SLO stands, its alert, and of several objectives the one that is shown. */
export function SloChips(props: { slo: SloDetail; index: number }) {
  const { slo, index } = props;
  const { t } = useTexts(sloTranslationRef);
  const stateWord = useStateWord();
  const title = useObjectiveTitle(slo)(index);
  const evaluation = slo.evaluations[index];
  return (
    <>
      <StateChip state={slo.state} />
      {slo.alert && (
        <StateChip
          state={slo.alert.state}
          label={t(`parts.alert.${slo.alert.severity}.${slo.alert.state}`)}
        />
      )}
      {evaluation && slo.definition.objectives.length > 1 && (
        <StateChip
          state={evaluation.state}
          label={t('detail.answer.objective.state', {
            title,
            state: stateWord(evaluation.state),
          })}
        />
      )}
    </>
  );
}
