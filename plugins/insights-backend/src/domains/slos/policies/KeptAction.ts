import { createHash } from 'node:crypto';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type { PolicyCondition } from '../model/policy/ErrorBudgetPolicy';
import {
  actionKeyOf,
  type ActionEventKind,
  type ActionKey,
  type ActionStanding,
} from '../model/policy/PolicyAction';

/** An action with what it is about, as that was when it opened; owner and entity follow the catalog until it is closed. */
export interface KeptAction extends ActionKey, ActionStanding {
  readonly id: string;
  /** From 1; grows with each change. */
  readonly revision: number;
  /** Title of the SLO. */
  readonly title: string;
  readonly service: string;
  readonly entityRef: string | null;
  /** Entity reference of who is to act. */
  readonly owner: string | null;
  readonly isExample: boolean;
  readonly policyTitle: string;
  readonly when: PolicyCondition;
  readonly action: string;
  readonly openedAtSeconds: number;
  readonly opening: components['schemas']['SloAction']['opening'];
}

/** One thing that happened to an action. */
export interface ActionEvent {
  readonly kind: ActionEventKind;
  readonly atSeconds: number;
  /** Entity reference; null: an evaluation. */
  readonly by: string | null;
  readonly note: string | null;
  readonly untilSeconds: number | null;
}

/** Name of the action of a rule that opens at a moment. */
export function actionIdOf(key: ActionKey, openedAtSeconds: number): string {
  return createHash('sha256')
    .update(`${actionKeyOf(key)} ${openedAtSeconds}`)
    .digest('hex')
    .slice(0, 32);
}
