import { findJsonFault } from '../../../../platform/http/jsonFault';
import type { Json } from '../json/Json';
import { treeFault } from '../json/treeFault';
import type { CardFinding } from './CardFinding';

const NOWHERE = { line: null, column: null };

/** What a text of JSON says, or why it says nothing. */
export function readJson(text: string): {
  readonly value: Json | undefined;
  readonly findings: readonly CardFinding[];
} {
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const fault = findJsonFault(text);
    const why = `is no JSON: ${fault?.detail ?? 'it cannot be parsed'}`;
    return refused(why, 'Mend the JSON at this place.', fault);
  }
  const fault = treeFault(value);
  return fault
    ? refused(fault, 'Write the document without that.')
    : { value, findings: [] };
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
