import type { JsonObject } from '../json/Json';

/** `breaking`: somebody's working code fails. `risky`: it can. `safe`: it does not. */
export type Severity = 'breaking' | 'risky' | 'safe';

/** Who sees the change first: code that calls the API, code that serves it, or both. */
export type Notices = 'client' | 'server' | 'both';

/** A kind of change, declared as data. */
export interface Rule {
  /** Stable: it is stored and waived by this name. */
  readonly id: string;
  readonly severity: Severity;
  readonly notices: Notices;
  /** With `{place}`, `{name}`, `{before}` and `{after}` for what was found. */
  readonly sentence: string;
  /** Why it has this severity. */
  readonly explanation: string;
  /** The smallest pair of documents in which the rule finds its change. */
  readonly example: { readonly before: JsonObject; readonly after: JsonObject };
}
