import { useMemo } from 'react';
import {
  SloDefinitionResult,
  SloFault,
  useSloDefinitionCheck,
} from '@almanac/backstage-plugin-insights-react';
import { useSettled } from '../../detail/whatIf/useSettled';
import { configuredSources, STAND_INS, standInsFor } from './configuredSources';

/** The hand rests. */
const DELAY_MS = 400;

/** What is known of the text in the editor. */
export interface DefinitionCheck {
  /** Of the text as it was when it was last checked; undefined before the first answer. */
  result: SloDefinitionResult | undefined;
  errors: SloFault[];
  warnings: SloFault[];
  /** Names that the portal must know, which only saving can tell. */
  sources: string[];
  /** Whether `result` is of an earlier text. */
  isBehind: boolean;
  isEmpty: boolean;
  error: Error | null;
  retry(): void;
}

/** Checks what is typed when the hand rests; the last answer stays until there is another. */
export function useDefinitionCheck(text: string): DefinitionCheck {
  const settled = useSettled(text, DELAY_MS);
  const isEmpty = text.trim() === '';
  const sources = useMemo(() => configuredSources(settled), [settled]);
  const check = useSloDefinitionCheck(
    'definition',
    settled.trim() === '' ? '' : settled,
    useMemo(() => standInsFor(sources), [sources]),
  );
  const result = isEmpty ? undefined : check.data;
  const faults = (result?.faults ?? []).filter(
    ({ file }) => file !== STAND_INS,
  );
  return {
    result,
    errors: faults.filter(({ severity }) => severity === 'error'),
    warnings: faults.filter(({ severity }) => severity !== 'error'),
    sources,
    isBehind: !isEmpty && (text !== settled || check.isFetching),
    isEmpty,
    error: isEmpty ? null : check.error,
    retry: () => void check.refetch(),
  };
}
