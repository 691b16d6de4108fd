import { useSearchParams } from 'react-router-dom';

/** What reports are looked at of: one of these, or everything. */
export const scopeKinds = ['owner', 'customer'] as const;

const LONGEST = 200;

/** Whose reports are meant: kept in the URL, `?customer=Northwind`. */
export function useReportScope() {
  const [parameters, setParameters] = useSearchParams();
  const kind = scopeKinds.find(one => parameters.has(one));
  const value = (kind && parameters.get(kind)?.slice(0, LONGEST)) || undefined;
  return {
    /** What is narrowed by; chosen before its value is. */
    kind,
    value,
    scope: kind && value ? { [kind]: value } : {},
    choose: (to?: (typeof scopeKinds)[number], of = '') =>
      // A filter is not a place: Back leads to the page before.
      setParameters(to ? { [to]: of } : {}, { replace: true }),
  };
}
