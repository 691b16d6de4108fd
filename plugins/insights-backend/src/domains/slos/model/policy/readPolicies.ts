import type { z } from 'zod';
import {
  issueDetail,
  issueRemedy,
} from '../../../../platform/yaml/issueInWords';
import { Loose } from '../openslo/Loose';
import type { OpenSloFault } from '../openslo/OpenSloFault';
import { readNamed, type RuledFinding } from '../openslo/readNamed';
import type { ErrorBudgetPolicy } from './ErrorBudgetPolicy';
import { policyOf } from './policyOf';
import { POLICY_RULES } from './policyRules';
import { policySchema } from './policySchema';

/** What files of policies say. */
export interface ReadPolicies {
  /** Those without a fault. */
  readonly placed: readonly {
    readonly file: string;
    readonly policy: ErrorBudgetPolicy;
  }[];
  readonly faults: readonly OpenSloFault[];
  /** Files with faults. */
  readonly wrongFiles: ReadonlySet<string>;
}

/** Reads files of policies, several documents a file, and names every fault at once: a thousand at most. */
export function readPolicies(
  files: readonly { readonly file: string; readonly text: string }[],
): ReadPolicies {
  const { placed, ...rest } = readNamed(files, readOne);
  return {
    placed: placed.map(({ file, one: policy }) => ({ file, policy })),
    ...rest,
  };
}

function readOne(
  content: unknown,
  named: Set<string>,
): {
  one: ErrorBudgetPolicy | undefined;
  found: readonly RuledFinding[];
} {
  const { data, error } = policySchema.safeParse(content);
  const document = new Loose(content);
  const rules = document.at('spec', 'rules').items;
  const found: RuledFinding[] = [
    ...(error?.issues.map(issueFinding) ?? []),
    ...POLICY_RULES.flatMap(({ id: rule, find }) =>
      [...find(rules)].map(finding => ({ ...finding, rule })),
    ),
  ];
  const name = document.at('metadata', 'name').text;
  if (name !== undefined && named.has(name)) {
    found.push({
      rule: 'policy/duplicate-name',
      path: ['metadata', 'name'],
      detail: `is the name of another policy, too: ${name}`,
      howToMend: 'Give each policy its own name.',
    });
  } else if (name !== undefined) named.add(name);
  return {
    one: data && found.length === 0 ? policyOf(data) : undefined,
    found,
  };
}

function issueFinding(issue: z.core.$ZodIssue): RuledFinding {
  return {
    rule: 'policy/value',
    path: issue.path.filter(key => typeof key !== 'symbol'),
    detail: issueDetail(issue),
    howToMend: issueRemedy(issue),
  };
}
