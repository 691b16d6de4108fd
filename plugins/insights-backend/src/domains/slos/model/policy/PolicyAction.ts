/** Where an action is. `done` and `cleared` are ends; a done one waits until its rule no longer holds before a next one. */
export type ActionState =
  | 'open'
  | 'acknowledged'
  | 'excepted'
  | 'done'
  | 'cleared';

/** How an action stands. Moments in seconds since 1970. */
export interface ActionStanding {
  readonly state: ActionState;
  readonly dueAtSeconds: number;
  /** How long the owner has. */
  readonly dueSeconds: number;
  /** End of the exception; null in any other state. */
  readonly exceptedUntilSeconds: number | null;
  /** When it was done or cleared; null before. */
  readonly closedAtSeconds: number | null;
  /** When its rule no longer held; null while it may: until then there is no other action of the rule. */
  readonly clearedAtSeconds: number | null;
}

/** What tells the actions of one rule from those of another; a rule has one action that is not cleared at most. */
export interface ActionKey {
  readonly slo: string;
  readonly policy: string;
  readonly rule: string;
}

/** What happened to an action. */
export type ActionEventKind =
  | 'opened'
  | 'acknowledged'
  | 'done'
  | 'excepted'
  | 'reopened'
  | 'lapsed'
  | 'cleared';

/** Text that two actions have in common only when they are of the same rule of the same SLO. */
export function actionKeyOf({ slo, policy, rule }: ActionKey): string {
  return JSON.stringify([slo, policy, rule]);
}

/** Whether somebody is to do something. */
export function needsWork({ state }: Pick<ActionStanding, 'state'>): boolean {
  return state === 'open' || state === 'acknowledged';
}

/** Whether what is to be done should have been done. */
export function isOverdue(
  standing: Pick<ActionStanding, 'state' | 'dueAtSeconds'>,
  nowSeconds: number,
): boolean {
  return needsWork(standing) && standing.dueAtSeconds < nowSeconds;
}
