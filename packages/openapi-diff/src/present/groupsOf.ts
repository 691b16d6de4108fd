import type { ContractChange, ContractDiff } from '../diff/ContractDiff';
import type { Severity } from '../rules/Rule';

/** Changes of one severity, those of the documentation apart. */
export interface ChangeGroup {
  readonly severity: Severity;
  readonly title: string;
  readonly changes: readonly ContractChange[];
}

const TITLES: Record<Severity, string> = {
  breaking: 'Breaking',
  risky: 'Risky',
  safe: 'Safe',
};

/** The changes by severity, and how many of the documentation were left out. */
export function groupsOf(
  diff: ContractDiff,
  withDocumentation: boolean,
): { groups: ChangeGroup[]; documentation: number } {
  const shown = withDocumentation
    ? diff.changes
    : diff.changes.filter(
        change => !change.ruleId.endsWith('documentation-changed'),
      );
  const groups = (['breaking', 'risky', 'safe'] as const)
    .map(severity => ({
      severity,
      title: TITLES[severity],
      changes: shown.filter(change => change.severity === severity),
    }))
    .filter(group => group.changes.length > 0);
  return { groups, documentation: diff.changes.length - shown.length };
}

/** Which operations a change reaches, in few words; empty where none. */
export function operationsInWords({ operations }: ContractChange): string {
  if (operations.length === 0) return '';
  const [{ method, path }] = operations;
  const first = `${method} ${path}`;
  return operations.length === 1
    ? first
    : `${first} and ${operations.length - 1} more`;
}
