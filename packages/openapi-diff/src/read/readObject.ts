import { isJsonObject, type JsonObject } from '../json/Json';
import { exceedsDepth } from './exceedsDepth';
import { parseText } from './parseText';
import type { ReadFault } from './ReadFault';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './ReadLimits';
import { tooDeep } from './tooDeep';

/** The object that a text holds, or why it holds none. */
export type ReadObject =
  | { readonly object: JsonObject; readonly faults?: undefined }
  | { readonly object?: undefined; readonly faults: readonly ReadFault[] };

/** Reads the object of a JSON or YAML text. Nothing outside the text is ever read. Never throws. */
export function readObject(
  text: string,
  limits: ReadLimits = DEFAULT_READ_LIMITS,
): ReadObject {
  if (text.length > limits.maximumLength) {
    return whole(
      'too-large',
      `The text has ${text.length} characters; ${limits.maximumLength} are read at most.`,
      'Split the document, or raise the limit.',
    );
  }
  const parsed = parseText(text, limits);
  if ('faults' in parsed) return { faults: parsed.faults };
  if (!isJsonObject(parsed.value)) {
    return whole(
      'not-an-object',
      'The text is no object.',
      'Give the document itself, not a list or a plain value.',
    );
  }
  if (exceedsDepth(parsed.value, limits.maximumDepth)) {
    return { faults: [tooDeep(limits)] };
  }
  return { object: parsed.value };
}

function whole(
  kind: ReadFault['kind'],
  message: string,
  remedy: string,
): ReadObject {
  const nowhere = { pointer: null, line: null, column: null };
  return { faults: [{ kind, message, remedy, ...nowhere }] };
}
