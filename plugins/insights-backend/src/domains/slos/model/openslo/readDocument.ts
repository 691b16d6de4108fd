import type { z } from 'zod';
import {
  issueDetail,
  issueRemedy,
} from '../../../../platform/yaml/issueInWords';
import { keyOf } from './keyOf';
import { MOST_FAULTS_OF_ONE } from './limits';
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
import { upgradeSlo, v1alphaPath } from './v1alpha/upgrade';

/** A fault that has no place in a file yet. */
export type DocumentFault = Finding & Pick<OpenSloFault, 'severity' | 'rule'>;

/** What one document says: nothing where it is wrong, several where v1alpha puts them into one. */
export interface ReadDocument {
  readonly documents: readonly OpenSloDocument[];
  readonly faults: readonly DocumentFault[];
  /** What others would refer to a wrong document by, as far as it can be read. */
  readonly brokenKey?: string;
}

/** Reads one document, of either version, and names everything that is wrong with it. */
export function readDocument(written: unknown): ReadDocument {
  const content = withoutNulls(written);
  const document = new Loose(content);
  const { documents, faults } = read(content, document);
  const kind = document.at('kind').text;
  const name = document.at('metadata', 'name').text;
  const isBroken = documents.length === 0 && kind && name;
  return {
    documents,
    faults: faults.slice(0, MOST_FAULTS_OF_ONE),
    ...(isBroken && { brokenKey: keyOf(kind, name) }),
  };
}

function read(content: unknown, document: Loose): ReadDocument {
  const kind = document.at('kind').value;
  if (document.at('apiVersion').value === OPENSLO_V1ALPHA) {
    return isOneOf(V1ALPHA_KINDS, kind)
      ? readV1alpha(kind, content)
      : wrongHead(document, Object.keys(V1ALPHA_KINDS));
  }
  return document.at('apiVersion').value === OPENSLO_V1 &&
    isOneOf(OPENSLO_KINDS, kind)
    ? readV1(kind, content, document)
    : wrongHead(document, Object.keys(OPENSLO_KINDS));
}

function isOneOf<Kinds extends object>(
  kinds: Kinds,
  kind: unknown,
): kind is keyof Kinds {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind);
}

function readV1(
  kind: OpenSloKind,
  content: unknown,
  document: Loose,
): ReadDocument {
  const { data, error } = OPENSLO_KINDS[kind].safeParse(content);
  const faults = [
    ...(error?.issues.flatMap(issueFaults) ?? []),
    ...ruleFaults(kind, document),
  ];
  const isRight = faults.every(({ severity }) => severity === 'warning');
  return { documents: isRight && data ? [data] : [], faults };
}

function readV1alpha(
  kind: keyof typeof V1ALPHA_KINDS,
  content: unknown,
): ReadDocument {
  if (kind === 'Service') {
    const { data, error } = V1ALPHA_KINDS.Service.safeParse(content);
    return {
      documents: data ? [{ ...data, apiVersion: OPENSLO_V1 }] : [],
      faults: error?.issues.flatMap(issueFaults) ?? [],
    };
  }
  const { data, error } = V1ALPHA_KINDS.SLO.safeParse(content);
  if (!data) {
    return { documents: [], faults: error.issues.flatMap(issueFaults) };
  }
  const upgraded = upgradeSlo(data).map((slo, index) => {
    const { documents, faults } = readV1('SLO', slo, new Loose(slo));
    const placed = faults.map(fault => ({
      ...fault,
      path: v1alphaPath(fault.path, index),
    }));
    return { documents, faults: placed };
  });
  return {
    documents: upgraded.flatMap(({ documents }) => documents),
    faults: upgraded.flatMap(({ faults }) => faults),
  };
}

/** The fault of a document whose version or kind is not read. */
function wrongHead(document: Loose, kinds: readonly string[]): ReadDocument {
  const fault = headFault(document, kinds);
  return { documents: [], faults: [fault] };
}

function headFault(document: Loose, kinds: readonly string[]): DocumentFault {
  const error = { severity: 'error' } as const;
  const version = document.at('apiVersion');
  const kind = document.at('kind');
  if (typeof document.value !== 'object' || Array.isArray(document.value)) {
    return {
      ...error,
      rule: 'openslo/document',
      path: [],
      detail: 'is not an OpenSLO document',
      howToMend: `Begin with apiVersion: ${OPENSLO_V1} and a kind.`,
    };
  }
  if (version.value !== OPENSLO_V1 && version.value !== OPENSLO_V1ALPHA) {
    return {
      ...error,
      rule: 'openslo/version',
      path: version.path,
      detail: version.isSet
        ? `${shortened(version.value)} is not a version that is read`
        : 'is missing',
      howToMend: `Write ${OPENSLO_V1}; ${OPENSLO_V1ALPHA} is read, too.`,
    };
  }
  return {
    ...error,
    rule: 'openslo/kind',
    path: kind.path,
    detail: kind.isSet
      ? `${shortened(kind.value)} is not a kind of ${version.value}`
      : 'is missing',
    howToMend: `Write one of ${kinds.join(', ')}.`,
  };
}

/** A value as it was written, so far as a sentence has room. */
function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** What the rules find, up to more than is told of a document. */
function ruleFaults(kind: OpenSloKind, document: Loose): DocumentFault[] {
  return OPENSLO_RULES.filter(({ kinds }) => kinds.includes(kind)).flatMap(
    ({ id: rule, severity, find }) =>
      firstOf(find(document), MOST_FAULTS_OF_ONE).map(finding => ({
        ...finding,
        rule,
        severity,
      })),
  );
}

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length >= most) break;
    first.push(item);
  }
  return first;
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
      return issue.keys.slice(0, MOST_FAULTS_OF_ONE).map(key => ({
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
