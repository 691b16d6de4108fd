/** A ruleset of the company as it is written: data alone, nothing that runs. */
export interface DeclaredRuleset {
  readonly name: string;
  /** As the file or the configuration has it. */
  readonly content: RulesetContent;
}

/** What a Spectral ruleset may hold here. */
export interface RulesetContent {
  /** Beside the built-in rulesets that hold anyway. */
  readonly aliases?: Readonly<Record<string, unknown>>;
  /** A severity, `off`, or a whole rule. */
  readonly rules: Readonly<Record<string, unknown>>;
}
