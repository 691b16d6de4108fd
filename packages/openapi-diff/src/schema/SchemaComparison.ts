import type { At } from '../json/At';
import { readSchema } from './readSchema';
import type { Sameness } from '../references/Sameness';
import type { Source } from '../references/Source';
import { directedRule } from '../rules/directedRule';
import type { Rule } from '../rules/Rule';
import { schemaRules, type SchemaRuleName } from '../rules/schema';
import { comparePair } from './comparePair';
import type { SchemaNode, TellSchema } from './SchemaNode';
import type { SchemaUse } from './SchemaUse';
import type { SchemaView } from './SchemaView';
import { takesAll } from './takesAll';

/** Compares schemas, each pair once per use however many operations reach it. */
export interface SchemaComparison {
  /** Has two schemas of an operation compared. */
  compare(before: At, after: At, use: SchemaUse, operation: number): void;
  /** Compares all that was asked for, and what is below it; gives the pairs that differ. */
  finish(): SchemaNode[];
}

/** @param equal - `same`: whether two places mean the same; `passes`: whether they need no look for it */
export function schemaComparison(
  before: Source,
  after: Source,
  equal: { readonly same: Sameness; readonly passes: Sameness },
  today: string | null,
): SchemaComparison {
  const nodes = new Map<SchemaView, Map<SchemaView, Map<string, SchemaNode>>>();
  const pending: SchemaNode[] = [];

  const nodeOf = (left: At, right: At, use: SchemaUse): SchemaNode | null => {
    if (equal.passes(left, right)) return null;
    const leftView = readSchema(before, left);
    const rightView = readSchema(after, right);
    const byAfter = entry(nodes, leftView, () => new Map());
    const byUse = entry(byAfter, rightView, () => new Map());
    return entry(byUse, use.key, () => {
      const node: SchemaNode = {
        use,
        before: leftView,
        after: rightView,
        findings: [],
        parents: new Set(),
        operations: new Set(),
      };
      pending.push(node);
      return node;
    });
  };

  const read = {
    before: (at: At) => readSchema(before, at),
    after: (at: At) => readSchema(after, at),
  };
  const acrossGenerations = before.version !== after.version;

  const examine = (node: SchemaNode): void => {
    const { use } = node;
    comparePair({
      use,
      before: node.before,
      after: node.after,
      tell: tellOf(node),
      compare: (left, right) => nodeOf(left, right, use)?.parents.add(node),
      readBefore: read.before,
      readAfter: read.after,
      same: equal.same,
      takesAll: (outer, inner, effort) =>
        takesAll(outer, inner, effort, {
          ...{ use, acrossGenerations, today, isSafe },
          readOf: side => read[side],
        }),
      acrossGenerations,
      today,
    });
  };

  return {
    compare: (left, right, use, operation) => {
      nodeOf(left, right, use)?.operations.add(operation);
    },
    finish: () => {
      const examined: SchemaNode[] = [];
      for (let node = pending.pop(); node; node = pending.pop()) {
        examine(node);
        if (node.findings.length > 0) examined.push(node);
      }
      return examined;
    },
  };
}

const rules = new Map<string, Rule>();

function tellOf(node: SchemaNode): TellSchema {
  const { direction } = node.use;
  return (name, told = {}) => {
    node.findings.push({
      rule: ruleOf(name, direction),
      before: told.before === undefined ? node.before.at.pointer : told.before,
      after: told.after === undefined ? node.after.at.pointer : told.after,
      values: told.values ?? {},
    });
  };
}

function isSafe(
  name: SchemaRuleName,
  direction: SchemaUse['direction'],
): boolean {
  return ruleOf(name, direction).severity === 'safe';
}

function ruleOf(name: SchemaRuleName, direction: SchemaUse['direction']): Rule {
  return entry(rules, `${direction} ${name}`, () =>
    directedRule(name, schemaRules[name], direction),
  );
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
