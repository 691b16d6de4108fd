import { matchMediaTypes } from '../match/matchMediaTypes';
import type { ApiMedia } from '../normalise/ApiBody';
import { isUnknown, leadsOut } from '../references/leadsOut';
import { REQUEST_BODY, RESPONSE_BODY } from '../schema/SchemaUse';
import type { Comparison, OperationPair } from './Comparison';

/** Compares the kinds of representation of a body, and the schema of each. */
export function compareContent(
  comparison: Comparison,
  pair: OperationPair,
  way: 'request' | 'response',
  before: readonly ApiMedia[],
  after: readonly ApiMedia[],
): void {
  const { tell } = comparison;
  const matched = matchMediaTypes(before, after);
  for (const [left, right] of matched.pairs) {
    compareMedia(comparison, pair, way, left, right);
  }
  for (const media of matched.added) {
    tell(
      `${way}-media-type-added`,
      pair.index,
      { before: null, after: media.at.pointer },
      { after: media.type },
    );
  }
  for (const media of matched.removed) {
    tell(
      `${way}-media-type-removed`,
      pair.index,
      { before: media.at.pointer, after: null },
      { before: media.type },
    );
  }
}

/** Whether a type no longer says what another said: a parameter, or a name within its syntax. */
function losesDetail(before: string, after: string): boolean {
  const [essence, ...parameters] = before.split('; ');
  const [otherEssence, ...others] = after.split('; ');
  return essence === otherEssence
    ? parameters.some(parameter => !others.includes(parameter))
    : essence.includes('+') && !otherEssence.includes('+');
}

function compareMedia(
  comparison: Comparison,
  pair: OperationPair,
  way: 'request' | 'response',
  before: ApiMedia,
  after: ApiMedia,
): void {
  const { tell, schemas } = comparison;
  const use = way === 'request' ? REQUEST_BODY : RESPONSE_BODY;
  const places = { before: before.at.pointer, after: after.at.pointer };
  if (before.type !== after.type) {
    const rule =
      way === 'response' && losesDetail(before.type, after.type)
        ? 'response-media-type-generalized'
        : (`${way}-media-type-renamed` as const);
    tell(rule, pair.index, places, {
      before: before.type,
      after: after.type,
    });
  }
  if (isUnknown(comparison, before.at, after.at)) return;
  for (const key of ['schema', 'itemSchema'] as const) {
    const left = before[key];
    const right = after[key];
    const values = { name: after.type };
    if (left && right) {
      schemas.compare(left, right, use, pair.index);
    } else if (
      (left && leadsOut(comparison.before, left)) ||
      (right && leadsOut(comparison.after, right))
    ) {
      continue;
    } else if (right) {
      tell(`${way}-media-type-schema-added`, pair.index, places, values);
    } else if (left) {
      tell(`${way}-media-type-schema-removed`, pair.index, places, values);
    }
  }
  if (way === 'request' && before.encoding !== after.encoding) {
    tell('request-encoding-changed', pair.index, places, { name: after.type });
  }
}
