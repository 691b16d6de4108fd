/** Rules that Prometheus evaluates one after the other, at one moment. */
export interface RuleGroup {
  readonly name: string;
  /** In PromQL's words, e.g. `1m`. */
  readonly interval: string;
  readonly rules: readonly Rule[];
}

/** A rule as Prometheus reads it from a file. */
export type Rule = RecordingRule | AlertingRule;

/** Keeps the value of an expression as a series. */
export interface RecordingRule {
  readonly record: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Fires for each series of an expression. */
export interface AlertingRule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}
