import type { z } from 'zod';
import { MEND_THE_YAML } from '../../../../platform/yaml/contentOf';
import {
  issueDetail,
  issueRemedy,
} from '../../../../platform/yaml/issueInWords';
import { pathInWords, type Place } from '../../../../platform/yaml/placeIn';
import { MOST_FAULTS, MOST_FAULTS_OF_ONE } from '../openslo/limits';
import { Loose } from '../openslo/Loose';
import type { Finding, OpenSloFault } from '../openslo/OpenSloFault';
import { readSources } from '../openslo/readSources';
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
  const placed: PlacedAgreement[] = [];
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
      const { agreement, found } = readOne(content, named);
      const place = placeOf(['metadata', 'name']);
      if (agreement) placed.push({ file, agreement, place });
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
): { agreement: Agreement | undefined; found: readonly RuledFinding[] } {
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
    agreement: data && found.length === 0 ? agreementOf(data) : undefined,
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
