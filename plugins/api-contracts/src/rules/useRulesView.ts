import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import {
  type ContractRule,
  type Filters,
  useFilters,
} from '@almanac/backstage-plugin-insights-react';
import { severities } from '../lib/severities';
import { formatOfRule, ruleFormats } from './formatOfRule';

const facetIds = ['severity', 'format'];

/** The rules that the address asks for: `?severity=breaking&format=graphql&q=enum#graphql-enum-value-removed`. */
export function useRulesView(rules: readonly ContractRule[]): {
  filters: Filters;
  matching: readonly ContractRule[];
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
    named: hash.length > 1 ? idIn(hash) : undefined,
  };
}

function isAsked(
  { id, severity, explanation }: ContractRule,
  q: string,
  chosen: { severity: readonly string[]; format: readonly string[] },
): boolean {
  const text = `${id} ${explanation}`.toLowerCase();
  return (
    q
      .toLowerCase()
      .split(/\s+/)
      .every(word => text.includes(word)) &&
    (chosen.severity.length === 0 || chosen.severity.includes(severity)) &&
    (chosen.format.length === 0 || chosen.format.includes(formatOfRule(id)))
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
