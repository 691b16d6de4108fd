import type { Tell } from '../compare/Comparison';
import type { Finding } from '../compare/Finding';
import type { OperationEntry } from '../normalise/OperationEntry';
import { sentenceOf } from '../present/sentenceOf';
import type { Source } from '../references/Source';
import { operationRules, type OperationRuleName } from '../rules/operation';
import type { Rule } from '../rules/Rule';
import { ruleOfOperation } from '../rules/rules';
import { stabilityOf } from '../schema/stability';
import type { ContractChange } from './ContractDiff';
import { inOrder } from './inOrder';

/** Gathers findings; the same finding at several operations becomes one change. */
export interface ChangeCollector {
  readonly tell: Tell;
  /** Gives an operation its index; `earlier` is what it was, if it was. */
  register(entry: OperationEntry, earlier: OperationEntry | null): number;
  add(findings: readonly Finding[], operations: ReadonlySet<number>): void;
  changes(): ContractChange[];
}

interface Gathered {
  readonly finding: Finding;
  readonly operations: Set<number>;
}

export function changeCollector(
  before: Source,
  after: Source,
  withDocumentation: boolean,
): ChangeCollector {
  const entries: OperationEntry[] = [];
  const unstable = new Set<number>();
  const gathered = new Map<string, Gathered>();
  const rules = new Map<OperationRuleName, Rule>();

  const add = (finding: Finding, operations: Iterable<number>): void => {
    if (!withDocumentation && isDocumentation(finding.rule)) return;
    const key = JSON.stringify([
      finding.rule.id,
      finding.before,
      finding.after,
      finding.values,
    ]);
    const known = gathered.get(key) ?? { finding, operations: new Set() };
    for (const operation of operations) known.operations.add(operation);
    gathered.set(key, known);
  };

  return {
    register: (entry, earlier) => {
      const index = entries.push(entry) - 1;
      if (earlier && isUnstable(earlier)) unstable.add(index);
      return index;
    },
    tell: (name, operation, places, values = {}) => {
      const rule =
        rules.get(name) ?? ruleOfOperation(name, operationRules[name]);
      rules.set(name, rule);
      const finding = { rule, ...places, values };
      add(finding, operation === null ? [] : [operation]);
    },
    add: (findings, operations) => {
      for (const finding of findings) add(finding, operations);
    },
    changes: () =>
      [...gathered.values()]
        .map(({ finding, operations }) => ({
          ...changeOf(finding, namesOf(entries, operations)),
          ...judge(finding.rule, operations, unstable),
          sentence: sentenceOf(before, after, finding),
        }))
        .sort(inOrder),
  };
}

function isUnstable({ at }: OperationEntry): boolean {
  return ['draft', 'alpha'].includes(stabilityOf(at.value));
}

/** What is a draft or alpha was never promised to stay: nothing breaks a promise there. */
function judge(
  { id, severity, explanation }: Rule,
  operations: ReadonlySet<number>,
  unstable: ReadonlySet<number>,
): Pick<ContractChange, 'severity' | 'explanation'> {
  const isPromise = id.startsWith('stability');
  const isCapped =
    severity === 'breaking' &&
    !isPromise &&
    operations.size > 0 &&
    [...operations].every(operation => unstable.has(operation));
  return isCapped
    ? {
        severity: 'risky',
        explanation: `${explanation} The operation is a draft or alpha, which promises nothing yet.`,
      }
    : { severity, explanation };
}

function isDocumentation(rule: Rule): boolean {
  return rule.id.endsWith('documentation-changed');
}

function namesOf(
  entries: readonly OperationEntry[],
  operations: ReadonlySet<number>,
) {
  return [...operations]
    .sort((left, right) => left - right)
    .map(index => ({
      method: entries[index].method.toUpperCase(),
      path: entries[index].path,
    }));
}

function changeOf(
  { rule, before, after }: Finding,
  operations: ContractChange['operations'],
): Pick<
  ContractChange,
  'ruleId' | 'notices' | 'operation' | 'operations' | 'pointers'
> {
  return {
    ruleId: rule.id,
    notices: rule.notices,
    operation: operations.length === 1 ? operations[0] : null,
    operations,
    pointers: { before, after },
  };
}
