import {
  SloDefinitionResult,
  SloFault,
  useSloDefinitionCheck,
} from '@almanac/backstage-plugin-insights-react';
import { useSettled } from '../../detail/whatIf/useSettled';

/** The hand rests. */
const DELAY_MS = 400;

/** What is known of the text in the editor. */
export interface DefinitionCheck {
  /** Of the text as it was when it was last checked; undefined before the first answer. */
  result: SloDefinitionResult | undefined;
  errors: SloFault[];
  warnings: SloFault[];
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
  const check = useSloDefinitionCheck(
    'definition',
    settled.trim() === '' ? '' : settled,
  );
  const result = isEmpty ? undefined : check.data;
  const faults = result?.faults ?? [];
  return {
    result,
    errors: faults.filter(({ severity }) => severity === 'error'),
    warnings: faults.filter(({ severity }) => severity !== 'error'),
    isBehind: !isEmpty && (text !== settled || check.isFetching),
    isEmpty,
    error: isEmpty ? null : check.error,
    retry: () => void check.refetch(),
  };
}
