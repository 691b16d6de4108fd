import { ReactNode } from 'react';
import {
  formatShare,
  SloDetail,
  SloEvaluation,
  Time,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isTooEarly } from '../../lib/isTooEarly';
import { remainingParts } from '../lib/remainingParts';
import { sliText } from '../lib/objectiveText';
import { useBudgetWords } from '../words/useBudgetWords';
import { sloTranslationRef } from '../../translation';
import { useObjectiveTitle } from './useObjectiveTitle';

/** What is left of the budget of one objective. */
function useClause(): (evaluation: SloEvaluation) => string {
  const { t } = useTexts(sloTranslationRef);
  return evaluation => {
    const { remaining, sli, target } = evaluation;
    if (isTooEarly(evaluation)) return t('detail.answer.tooEarly');
    if (remaining === null) {
      return t('detail.answer.noBudget', { sli: sliText(sli, target) });
    }
    const { kind, share } = remainingParts(remaining);
    return t(`detail.answer.${kind}`, { share });
  };
}

/** What is left of the budget; where there are several, of whose. */
function useLead(slo: SloDetail, index: number) {
  const { t } = useTexts(sloTranslationRef);
  const budget = useBudgetWords();
  const stateWord = useStateWord();
  const clauseOf = useClause();
  const title = useObjectiveTitle(slo)(index);
  const together = slo.composite?.remaining ?? null;
  const ofAll = (remaining: number) => {
    const { kind, share } = remainingParts(remaining);
    const atLeast = slo.remainingAtLeast ?? null;
    return atLeast === null
      ? t(`detail.answer.together.${kind}`, { share })
      : t('detail.answer.together.bounds', {
          budget: budget(remaining, atLeast),
        });
  };
  return (evaluation: SloEvaluation): ReactNode[] => {
    const { remaining, sli, state } = evaluation;
    if (together !== null) {
      return [
        isTooEarly(slo) ? t('detail.answer.tooEarly') : ofAll(together),
        t('detail.answer.alone', {
          objective: title,
          budget: isTooEarly(evaluation)
            ? stateWord(state).toLocaleLowerCase()
            : budget(remaining),
        }),
      ];
    }
    if (remaining === null && sli === null) return [];
    const clause = clauseOf(evaluation);
    return [
      slo.definition.objectives.length > 1
        ? t('detail.answer.ofObjective', { objective: title, clause })
        : clause,
    ];
  };
}

function useOutlookClause() {
  const { t } = useTexts(sloTranslationRef);
  return (
    evaluation: Pick<
      SloEvaluation,
      'exhaustion' | 'window' | 'remaining' | 'state'
    >,
    kind: 'rolling' | 'calendar',
  ): ReactNode => {
    const { exhaustion, window, remaining } = evaluation;
    if (remaining === null || isTooEarly(evaluation)) return undefined;
    const { outlook, medianAt, likelihood } = exhaustion;
    switch (outlook) {
      case 'gone':
        return t(`detail.answer.outlook.gone_${kind}`, {
          end: <Time at={window.end} precision="day" />,
        });
      case 'expected':
        return medianAt
          ? t('detail.answer.outlook.expected', {
              median: <Time at={medianAt} precision="day" />,
            })
          : t('detail.answer.outlook.expectedLater');
      case 'possible':
        return t('detail.answer.outlook.possible', {
          share: formatShare(likelihood),
        });
      default:
        return t(`detail.answer.outlook.${outlook}`);
    }
  };
}

/** By what it is at risk, one clause each. */
function useRiskClauses() {
  const { t } = useTexts(sloTranslationRef);
  return (slo: SloDetail): string[] => {
    const { exhaustion } =
      slo.composite ?? slo.evaluations[slo.worstObjective] ?? {};
    const likelihood = exhaustion?.likelihood ?? 0;
    return (slo.atRiskBy ?? []).map(reason =>
      t(`detail.answer.atRisk.${reason}`, { share: formatShare(likelihood) }),
    );
  };
}

/** Of a composite it is the whole that lasts. */
function outlookBasis(slo: SloDetail, evaluation: SloEvaluation) {
  const { remaining = null, exhaustion } = slo.composite ?? {};
  return exhaustion
    ? { window: evaluation.window, state: slo.state, remaining, exhaustion }
    : evaluation;
}

const SAID = ['computing', 'invalid', 'noData', 'sourceIdle'] as const;

/** The answer of the page in one sentence: how much of the budget is left, how long it lasts, what alerts. */
export function useAnswerSentence(slo: SloDetail, index: number): ReactNode {
  const { t } = useTexts(sloTranslationRef);
  const objective = slo.definition.objectives[index];
  const evaluation = slo.evaluations[index];
  const lead = useLead(slo, index);
  const outlook = useOutlookClause();
  const risks = useRiskClauses();
  const known = objective && evaluation ? lead(evaluation) : [];
  if (known.length === 0) {
    const state = SAID.find(said =>
      [evaluation?.state, slo.state].includes(said),
    );
    return t(`detail.answer.state.${state ?? 'other'}`);
  }
  const { alert } = slo;
  const [first, ...others] = known;
  const clauses: ReactNode[] = [
    first,
    outlook(outlookBasis(slo, evaluation), objective.window.kind),
    ...risks(slo),
    ...others,
    alert &&
      t(`detail.answer.alert.${alert.state}_${alert.severity}`, {
        since: <Time at={alert.since} />,
      }),
    slo.state === 'stale' &&
      evaluation.lastKnownAt &&
      t('detail.answer.lastCounts', {
        at: <Time at={evaluation.lastKnownAt} />,
      }),
  ].filter(Boolean);
  const sentence = clauses.reduce((before, clause) => (
    <>
      {t('detail.answer.joined', {
        first: <>{before}</>,
        second: <>{clause}</>,
      })}
    </>
  ));
  return t('detail.answer.end', { sentence: <>{sentence}</> });
}
