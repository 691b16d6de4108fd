import type { z } from 'zod';
import {
  issueDetail,
  issueRemedy,
} from '../../../../platform/yaml/issueInWords';
import type { Place } from '../../../../platform/yaml/placeIn';
import { Loose } from '../openslo/Loose';
import type { OpenSloFault } from '../openslo/OpenSloFault';
import { readNamed, type RuledFinding } from '../openslo/readNamed';
import type { Agreement } from './Agreement';
import { agreementOf } from './agreementOf';
import { AGREEMENT_RULES } from './agreementRules';
import { agreementSchema } from './agreementSchema';

/** An agreement that is right, and where it stands. */
export interface PlacedAgreement {
  readonly file: string;
  readonly agreement: Agreement;
  /** Of its name. */
  readonly place: Place;
}

/** What files of agreements say. */
export interface ReadAgreements {
  readonly placed: readonly PlacedAgreement[];
  readonly faults: readonly OpenSloFault[];
  /** Files with faults. */
  readonly wrongFiles: ReadonlySet<string>;
}

/** Reads files of agreements, several documents a file, and names every fault at once: a thousand at most. */
export function readAgreements(
  files: readonly { readonly file: string; readonly text: string }[],
): ReadAgreements {
  const { placed, ...rest } = readNamed(files, readOne);
  return {
    placed: placed.map(({ one: agreement, ...at }) => ({ ...at, agreement })),
    ...rest,
  };
}

function readOne(
  content: unknown,
  named: Set<string>,
): { one: Agreement | undefined; found: readonly RuledFinding[] } {
  const { data, error } = agreementSchema.safeParse(content);
  const document = new Loose(content);
  const found: RuledFinding[] = [
    ...(error?.issues.map(issueFinding) ?? []),
    ...AGREEMENT_RULES.flatMap(({ id: rule, find }) =>
      [...find(document.at('spec'))].map(finding => ({ ...finding, rule })),
    ),
  ];
  const name = document.at('metadata', 'name').text;
  if (name !== undefined && named.has(name)) {
    found.push({
      rule: 'sla/duplicate-name',
      path: ['metadata', 'name'],
      detail: `is the name of another agreement, too: ${name}`,
      howToMend: 'Give each agreement its own name.',
    });
  } else if (name !== undefined) named.add(name);
  return {
    one: data && found.length === 0 ? agreementOf(data) : undefined,
    found,
  };
}

function issueFinding(issue: z.core.$ZodIssue): RuledFinding {
  return {
    rule: 'sla/value',
    path: issue.path.filter(key => typeof key !== 'symbol'),
    detail: issueDetail(issue),
    howToMend: issueRemedy(issue),
  };
}
