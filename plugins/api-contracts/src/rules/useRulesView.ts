import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import {
  type ContractFormat,
  type ContractRule,
  type Filters,
  type KnownInAddress,
  useFilters,
} from '@almanac/backstage-plugin-insights-react';
import { severities } from '../lib/severities';

const facetIds = ['severity', 'format'];

/** Formats that have rules. */
export const ruleFormats = [
  ...(['openapi', 'asyncapi', 'graphql', 'protobuf'] as const),
] satisfies readonly ContractFormat[];

/** What the parameters of the address may be. */
export const knownInAddress: KnownInAddress = {
  severity: severities,
  format: ruleFormats,
};

/** What is chosen of each filter. */
type Chosen = Readonly<Record<'severity' | 'format', readonly string[]>>;

/** The rules that the address asks for: `?severity=breaking&format=graphql&q=enum#graphql-enum-value-removed`. */
export function useRulesView(rules: readonly ContractRule[]): {
  filters: Filters;
  matching: readonly ContractRule[];
  /** How many rules there would be with a choice of a filter, all others being as they are. */
  countOf(filter: keyof Chosen, value: string): number;
  /** Id of the one that the address points at. */
  named: string | undefined;
} {
  const asked = useFilters(facetIds);
  const { hash } = useLocation();
  const { q } = asked;
  const chosen = useMemo(
    () => ({
      severity: severities.filter(one => asked.chosen.severity.includes(one)),
      format: ruleFormats.filter(one => asked.chosen.format.includes(one)),
    }),
    [asked.chosen],
  );
  const matching = useMemo(
    () => rules.filter(rule => isAsked(rule, q, chosen)),
    [rules, q, chosen],
  );
  return {
    filters: { ...asked, chosen },
    matching,
    countOf: (filter, value) =>
      rules.filter(rule => isAsked(rule, q, { ...chosen, [filter]: [value] }))
        .length,
    named: hash.length > 1 ? idIn(hash) : undefined,
  };
}

function isAsked(
  { id, severity, explanation, format }: ContractRule,
  q: string,
  chosen: Chosen,
): boolean {
  const text = `${id} ${explanation}`.toLowerCase();
  return (
    q
      .toLowerCase()
      .split(/\s+/)
      .every(word => text.includes(word)) &&
    (chosen.severity.length === 0 || chosen.severity.includes(severity)) &&
    (chosen.format.length === 0 ||
      (format !== undefined && chosen.format.includes(format)))
  );
}

/** What follows the #; as it stands where it is not encoded as it should be. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
