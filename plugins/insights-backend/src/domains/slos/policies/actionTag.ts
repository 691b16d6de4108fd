import { revisionTagOf } from '../../../platform/entityTag';
import { isOverdue } from '../model/policy/PolicyAction';
import type { KeptAction } from './KeptAction';

/** Entity tag of an action: another one from when it is overdue, since an answer says so. */
export function actionTagOf(action: KeptAction, nowSeconds: number): string {
  const [plain, overdue] = actionTagsOf(action);
  return isOverdue(action, nowSeconds) ? overdue : plain;
}

/** The tags that this state of an action has had. Time alone changes nothing that a decision goes by. */
export function actionTagsOf({ revision }: KeptAction): [string, string] {
  return [revisionTagOf(revision), `"${revision}-overdue"`];
}
