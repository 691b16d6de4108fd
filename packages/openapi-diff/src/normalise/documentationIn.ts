import type { At } from '../json/At';
import { isJsonObject } from '../json/Json';
import { documentationOf } from '../schema/annotationsOf';
import { canonicalText } from '../json/canonicalText';

/** Canonical text of all that only people read at a place. */
export function documentationIn(at: At): string {
  if (!isJsonObject(at.value)) return '';
  const summary = at.value.summary;
  const words = documentationOf(at.value);
  return summary === undefined ? words : `${canonicalText(summary)}\n${words}`;
}
