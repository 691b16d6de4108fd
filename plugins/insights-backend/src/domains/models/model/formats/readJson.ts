import { findJsonFault } from '../../../../platform/http/jsonFault';
import type { Json } from '../json/Json';
import { treeFault } from '../json/treeFault';
import type { CardFinding } from './CardFinding';
import { lostNumberFindings, lostNumbersOfJson } from './lostNumbers';

const NOWHERE = { line: null, column: null };

/** What a text of JSON says, with what to be warned of; or why it says nothing. */
export function readJson(original: string): {
  readonly value: Json | undefined;
  readonly findings: readonly CardFinding[];
} {
  const text = original.replace(/^\uFEFF/, '');
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = findJsonFault(original);
    const why = `is no JSON: ${fault?.detail ?? 'it cannot be parsed'}`;
    return refused(why, 'Mend the JSON at this place.', fault);
  }
  const fault = treeFault(value);
  if (fault) return refused(fault, 'Write the document without that.');
  return { value, findings: lostNumberFindings(lostNumbersOfJson(text)) };
}

function refused(
  why: string,
  fix: string,
  { line, column }: Pick<CardFinding, 'line' | 'column'> = NOWHERE,
) {
  const finding: CardFinding = {
    ...{ ruleId: 'json', severity: 'error', pointer: '' },
    ...{ line, column, why, fix },
  };
  return { value: undefined, findings: [finding] };
}
