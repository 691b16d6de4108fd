import type { ActionEventKind, ActionStanding } from './PolicyAction';
import type { RuleVerdict } from './judgeRule';
import { openStanding } from './openStanding';

/** A change of an action that nobody decided. */
export interface ActionChange {
  readonly standing: ActionStanding;
  readonly event: Extract<ActionEventKind, 'lapsed' | 'cleared'>;
}

/**
 * What an evaluation makes of an action that is not cleared; undefined where that is nothing. An exception ends at its
 * moment also while nothing is known of the SLO: that says nothing for it.
 */
export function actionAfter(
  standing: ActionStanding,
  verdict: RuleVerdict,
  nowSeconds: number,
): ActionChange | undefined {
  if (standing.clearedAtSeconds !== null) return undefined;
  if (verdict === 'clear') {
    const isDone = standing.state === 'done';
    return {
      event: 'cleared',
      standing: {
        ...standing,
        state: isDone ? 'done' : 'cleared',
        exceptedUntilSeconds: null,
        closedAtSeconds: standing.closedAtSeconds ?? nowSeconds,
        clearedAtSeconds: nowSeconds,
      },
    };
  }
  const { state, exceptedUntilSeconds, dueSeconds } = standing;
  if (state !== 'excepted' || (exceptedUntilSeconds ?? 0) > nowSeconds) {
    return undefined;
  }
  return { event: 'lapsed', standing: openStanding(dueSeconds, nowSeconds) };
}
