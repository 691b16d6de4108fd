import { memberOf } from '../json/Json';
import { matchByKey } from '../match/matchByKey';
import { pathParametersOf } from '../match/pathKeyOf';
import type { ApiOperation } from '../normalise/ApiOperation';
import type { ApiParameter } from '../normalise/ApiParameter';
import { hasOthers } from '../references/leadsOut';
import { PARAMETER } from '../schema/SchemaUse';
import type { Comparison, OperationPair } from './Comparison';
import { isDate } from '../json/dates';
import { sunsetOf } from './compareSunsets';
import { compareParameterPair } from './compareParameterPair';

/** Compares parameters: by place and name, those of the path by their position in it. */
export function compareParameters(
  comparison: Comparison,
  pair: OperationPair,
  before: ApiOperation,
  after: ApiOperation,
): void {
  const byPlace = matchByKey(
    before.parameters,
    after.parameters,
    keyIn(pair.before.path, pair),
    keyIn(pair.after.path, pair),
  );
  // A parameter of the path that its path does not name is known by its name alone.
  const matched = matchByKey(byPlace.removed, byPlace.added, keyOf);
  for (const [left, right] of [...byPlace.pairs, ...matched.pairs]) {
    compareParameterPair(comparison, pair, left, right);
  }
  const moved = matchByKey(
    matched.removed.filter(isMovable),
    matched.added.filter(isMovable),
    parameter => parameter.name,
  );
  for (const [left, right] of moved.pairs) {
    comparison.tell('parameter-moved', pair.index, placesOf(left, right), {
      before: left.location,
      after: right.location,
    });
    if (left.schema && right.schema) {
      comparison.schemas.compare(
        left.schema,
        right.schema,
        PARAMETER,
        pair.index,
      );
    }
  }
  const settled = new Set(moved.pairs.flat());
  const { unfollowedParameters: unknownBefore } = before;
  const { unfollowedParameters: unknownAfter } = after;
  // What is new here can be what the other document has elsewhere, and the same of what is gone.
  const added = hasOthers(unknownBefore, unknownAfter) ? [] : matched.added;
  const removed = hasOthers(unknownAfter, unknownBefore) ? [] : matched.removed;
  for (const parameter of added) {
    if (!settled.has(parameter)) tellAdded(comparison, pair, parameter);
  }
  for (const parameter of removed) {
    if (!settled.has(parameter)) tellRemoved(comparison, pair, parameter);
  }
}

/** The key of a parameter: one of the path is known by where it stands, for its name is not sent. */
function keyIn(path: string, pair: OperationPair) {
  const names = pathParametersOf(path);
  // Where an operation moved the positions say nothing.
  const byPosition =
    pathParametersOf(pair.before.path).length ===
    pathParametersOf(pair.after.path).length;
  return (parameter: ApiParameter): string => {
    const position = names.indexOf(parameter.name);
    return parameter.location === 'path' && position >= 0 && byPosition
      ? `path ${position}`
      : keyOf(parameter);
  };
}

function keyOf({ location, name }: ApiParameter): string {
  return `${location} =${location === 'header' ? name.toLowerCase() : name}`;
}

function isMovable({ location }: ApiParameter): boolean {
  return location !== 'path';
}

function placesOf(before: ApiParameter | null, after: ApiParameter | null) {
  return {
    before: before?.at.pointer ?? null,
    after: after?.at.pointer ?? null,
  };
}

function tellAdded(
  { tell }: Comparison,
  pair: OperationPair,
  parameter: ApiParameter,
): void {
  tell(
    parameter.required
      ? 'required-parameter-added'
      : 'optional-parameter-added',
    pair.index,
    placesOf(null, parameter),
  );
}

function tellRemoved(
  { tell, today }: Comparison,
  pair: OperationPair,
  parameter: ApiParameter,
): void {
  const places = placesOf(parameter, null);
  const sunset = sunsetOf(parameter.at);
  const kept = sunset !== null && isDate(sunset) && sunset <= (today ?? sunset);
  if (sunset !== null && !kept) {
    tell('parameter-removed-before-sunset', pair.index, places, {
      before: sunset,
    });
  } else if (memberOf(parameter.at.value, 'deprecated') === true) {
    tell('deprecated-parameter-removed', pair.index, places);
  } else {
    tell('parameter-removed', pair.index, places);
  }
}
