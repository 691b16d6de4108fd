import type { z } from 'zod';
import { MEND_THE_YAML } from '../../../../platform/yaml/contentOf';
import {
  issueDetail,
  issueRemedy,
} from '../../../../platform/yaml/issueInWords';
import { pathInWords } from '../../../../platform/yaml/placeIn';
import { MOST_FAULTS, MOST_FAULTS_OF_ONE } from '../openslo/limits';
import { Loose } from '../openslo/Loose';
import type { Finding, OpenSloFault } from '../openslo/OpenSloFault';
import { readSources } from '../openslo/readSources';
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
  const placed: ReadPolicies['placed'][number][] = [];
  const faults: OpenSloFault[] = [];
  const named = new Set<string>();
  for (const { file, text } of files) {
    const read = readSources(text);
    faults.push(
      ...read.faults.map(({ detail, place }) => ({
        ...{ file, path: '', severity: 'error' as const, rule: 'yaml' },
        line: place?.line ?? null,
        column: place?.column ?? null,
        detail,
        howToMend: MEND_THE_YAML,
      })),
    );
    for (const { content, placeOf } of read.documents) {
      const { policy, found } = readOne(content, named);
      if (policy) placed.push({ file, policy });
      faults.push(
        ...found.slice(0, MOST_FAULTS_OF_ONE).map(fault => ({
          ...{ file, ...placeOf(fault.path), severity: 'error' as const },
          ...fault,
          path: pathInWords(fault.path),
        })),
      );
    }
  }
  return {
    placed,
    faults: faults.slice(0, MOST_FAULTS),
    wrongFiles: new Set(faults.map(({ file }) => file)),
  };
}

type RuledFinding = Finding & Pick<OpenSloFault, 'rule'>;

function readOne(
  content: unknown,
  named: Set<string>,
): {
  policy: ErrorBudgetPolicy | undefined;
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
    policy: data && found.length === 0 ? policyOf(data) : undefined,
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
