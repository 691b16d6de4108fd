import type { z } from 'zod';
import {
  issueDetail,
  issueRemedy,
} from '../../../../platform/yaml/issueInWords';
import { pointerOf, type Path } from '../json/pointerOf';
import type { CardFinding } from './CardFinding';
import { MOST_FINDINGS } from './limits';

/** Where a path of a document stands in its text. */
export type PlaceOf = (path: Path) => Pick<CardFinding, 'line' | 'column'>;

/** A document of JSON has no places but its pointers. */
export const NOWHERE: PlaceOf = () => ({ line: null, column: null });

/** What a schema found wrong, as findings of one rule. */
export function issueFindings(
  ruleId: string,
  issues: readonly z.core.$ZodIssue[],
  placeOf: PlaceOf = NOWHERE,
): CardFinding[] {
  return issues.slice(0, MOST_FINDINGS).map(issue => ({
    ruleId,
    severity: 'error',
    pointer: pointerOf(issue.path),
    ...placeOf(issue.path),
    why: issueDetail(issue),
    fix: issueRemedy(issue),
  }));
}
