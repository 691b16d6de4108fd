import type { z } from 'zod';
import {
  issueDetail,
  issueRemedy,
} from '../../../../platform/yaml/issueInWords';
import { Loose } from './Loose';
import type { Finding, OpenSloFault } from './OpenSloFault';
import { OPENSLO_RULES } from './rules';
import {
  OPENSLO_KINDS,
  type OpenSloDocument,
  type OpenSloKind,
} from './schema';
import { OPENSLO_V1 } from './schema/common';
import { OPENSLO_V1ALPHA, V1ALPHA_KINDS } from './v1alpha/schema';
import { upgradeSlo } from './v1alpha/upgrade';

/** A fault that has no place in a file yet. */
export type DocumentFault = Finding & Pick<OpenSloFault, 'severity' | 'rule'>;

/** What one document says: nothing where it is wrong, several where v1alpha puts them into one. */
export interface ReadDocument {
  readonly documents: readonly OpenSloDocument[];
  readonly faults: readonly DocumentFault[];
}

/** Reads one document, of either version, and names everything that is wrong with it. */
export function readDocument(written: unknown): ReadDocument {
  const content = withoutNulls(written);
  const document = new Loose(content);
  const version = document.at('apiVersion').value;
  const kinds = version === OPENSLO_V1ALPHA ? V1ALPHA_KINDS : OPENSLO_KINDS;
  const head = headFault(document, Object.keys(kinds));
  if (head) return { documents: [], faults: [head] };
  return version === OPENSLO_V1ALPHA
    ? readV1alpha(content, document)
    : readV1(content, document);
}

function readV1(content: unknown, document: Loose): ReadDocument {
  const kind = document.at('kind').value as OpenSloKind;
  const read = OPENSLO_KINDS[kind].safeParse(content);
  const faults = [
    ...(read.error?.issues.flatMap(issueFaults) ?? []),
    ...ruleFaults(kind, document),
  ];
  const isRight = faults.every(({ severity }) => severity === 'warning');
  return { documents: isRight && read.data ? [read.data] : [], faults };
}

function readV1alpha(content: unknown, document: Loose): ReadDocument {
  if (document.at('kind').value === 'Service') {
    const read = V1ALPHA_KINDS.Service.safeParse(content);
    return {
      documents: read.data ? [{ ...read.data, apiVersion: OPENSLO_V1 }] : [],
      faults: read.error?.issues.flatMap(issueFaults) ?? [],
    };
  }
  const read = V1ALPHA_KINDS.SLO.safeParse(content);
  if (!read.success) {
    return { documents: [], faults: read.error.issues.flatMap(issueFaults) };
  }
  const upgraded = upgradeSlo(read.data).map(slo =>
    readV1(slo, new Loose(slo)),
  );
  return {
    documents: upgraded.flatMap(({ documents }) => documents),
    faults: upgraded.flatMap(({ faults }) => faults),
  };
}

/** What keeps a document from being looked at any further. */
function headFault(
  document: Loose,
  kinds: readonly string[],
): DocumentFault | undefined {
  const fault = (
    rule: string,
    key: string,
    detail: string,
    howToMend: string,
  ): DocumentFault => ({
    rule,
    severity: 'error',
    path: [key],
    detail,
    howToMend,
  });
  const version = document.at('apiVersion');
  const kind = document.at('kind');
  if (typeof document.value !== 'object' || Array.isArray(document.value)) {
    return {
      ...fault('openslo/document', '', 'is not an OpenSLO document', ''),
      path: [],
      howToMend: `Begin with apiVersion: ${OPENSLO_V1} and a kind.`,
    };
  }
  if (version.text !== OPENSLO_V1 && version.text !== OPENSLO_V1ALPHA) {
    return fault(
      'openslo/version',
      'apiVersion',
      version.isSet
        ? `${JSON.stringify(version.value)} is not a version that is read`
        : 'is missing',
      `Write ${OPENSLO_V1}; ${OPENSLO_V1ALPHA} is read, too.`,
    );
  }
  if (!kinds.includes(kind.text ?? '')) {
    return fault(
      'openslo/kind',
      'kind',
      kind.isSet
        ? `${JSON.stringify(kind.value)} is not a kind of ${version.text}`
        : 'is missing',
      `Write one of ${kinds.join(', ')}.`,
    );
  }
  return undefined;
}

function ruleFaults(kind: OpenSloKind, document: Loose): DocumentFault[] {
  return OPENSLO_RULES.filter(({ kinds }) => kinds.includes(kind)).flatMap(
    ({ id: rule, severity, find }) =>
      [...find(document)].map(finding => ({ ...finding, rule, severity })),
  );
}

/** A field that holds nothing (`alertPolicies:` and no more) is one that was left out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== null)
      .map(([key, child]) => [key, withoutNulls(child)]),
  );
}

/** One fault a field, so that each has its own place. */
function issueFaults(issue: z.core.$ZodIssue): DocumentFault[] {
  const path = issue.path.filter(key => typeof key !== 'symbol');
  const fault = {
    severity: 'error',
    howToMend: issueRemedy(issue),
  } as const;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({
        ...fault,
        rule: 'openslo/unknown-field',
        path: [...path, key],
        detail: `"${key}" is not known here`,
        howToMend:
          'Mend its spelling, or remove it; what is yours goes into metadata.annotations.',
      }));
    case 'invalid_key':
      return issue.issues.map(inner => ({
        ...fault,
        rule: 'openslo/value',
        path,
        detail: inner.message,
      }));
    default: {
      const detail = issueDetail(issue);
      const rule =
        detail === 'is missing' ? 'openslo/missing-field' : 'openslo/value';
      return [{ ...fault, rule, path, detail }];
    }
  }
}
