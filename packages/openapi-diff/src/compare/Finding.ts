import type { Json } from '../json/Json';
import type { Rule } from '../rules/Rule';

/** What a rule found, before it is put into words. */
export interface Finding {
  readonly rule: Rule;
  /** Pointers into both documents; `null` where the thing is not there. */
  readonly before: string | null;
  readonly after: string | null;
  /** What `{name}`, `{before}` and `{after}` of the sentence stand for. */
  readonly values: FindingValues;
}

export interface FindingValues {
  readonly name?: string;
  readonly before?: Json;
  readonly after?: Json;
}
