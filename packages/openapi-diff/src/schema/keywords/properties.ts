import type { At } from '../../json/At';
import { isDate } from '../../json/dates';
import type { SchemaPair } from '../SchemaNode';
import type { SchemaView } from '../SchemaView';
import type { SchemaUse } from '../SchemaUse';
import { isOfUnlikeUnknowns } from '../unknowns';
import { compareVisibility } from './visibility';

/** Compares properties by name, and which of them must be there. */
export function compareProperties(pair: SchemaPair): void {
  const { before, after } = pair;
  for (const [name, right] of after.properties) {
    const left = before.properties.get(name);
    if (left) compareBoth(pair, name, left, right);
    else tellAdded(pair, name, right);
  }
  for (const [name, left] of before.properties) {
    if (!after.properties.has(name)) tellRemoved(pair, name, left);
  }
  compareUndescribedRequired(pair);
}

/** Whether a property is part of the message: readOnly is none of requests, writeOnly none of responses. */
export function isUsed(view: SchemaView, use: SchemaUse): boolean {
  return use.direction === 'request'
    ? !view.annotations.readOnly
    : !view.annotations.writeOnly;
}

function compareBoth(
  pair: SchemaPair,
  name: string,
  left: At,
  right: At,
): void {
  const { before, after, tell, use } = pair;
  const places = { before: left.pointer, after: right.pointer };
  const wasRequired = before.required.has(name);
  const isRequired = after.required.has(name);
  const leftView = pair.readBefore(left);
  const rightView = pair.readAfter(right);
  const used = isUsed(leftView, use) && isUsed(rightView, use);
  if (wasRequired !== isRequired) {
    if (!used) {
      tell('unused-property-required-changed', places);
    } else if (!isRequired) {
      tell('property-became-optional', places);
    } else if (rightView.annotations.default !== undefined) {
      tell('property-with-default-became-required', places);
    } else {
      tell('property-became-required', places);
    }
  }
  if (isOfUnlikeUnknowns(leftView, rightView)) return;
  compareVisibility(pair, places, leftView, rightView, {
    wasRequired,
    isRequired,
  });
  if (used) pair.compare(left, right);
}

function tellAdded(pair: SchemaPair, name: string, right: At): void {
  const view = pair.readAfter(right);
  const places = { before: null, after: right.pointer };
  if (!isUsed(view, pair.use)) {
    pair.tell('unused-property-added', places);
  } else if (!pair.after.required.has(name)) {
    pair.tell('property-added', places);
  } else if (view.annotations.default !== undefined) {
    pair.tell('required-property-with-default-added', places);
  } else {
    pair.tell('required-property-added', places);
  }
}

function tellRemoved(pair: SchemaPair, name: string, left: At): void {
  const view = pair.readBefore(left);
  const { deprecated, sunset } = view.annotations;
  const places = { before: left.pointer, after: null };
  const { tell, today } = pair;
  const wasRequired = pair.before.required.has(name);
  if (!isUsed(view, pair.use)) {
    tell('unused-property-removed', places);
  } else if (sunset !== null && isStillPromised(sunset, today)) {
    tell('property-removed-before-sunset', {
      ...places,
      values: { before: sunset },
    });
  } else if (deprecated) {
    tell('deprecated-property-removed', places);
  } else if (pair.use.direction === 'response' && wasRequired) {
    tell('required-property-removed', places);
  } else if (pair.after.additionalProperties === false) {
    tell('property-no-longer-allowed', places);
  } else if (wasRequired) {
    tell('required-property-removed', places);
  } else {
    tell('property-removed', places);
  }
}

/** Whether a sunset is yet to come; who cannot be read is never over. */
function isStillPromised(sunset: string, today: string | null): boolean {
  return !isDate(sunset) || (today !== null && today < sunset);
}

/** Names in `required` that no property describes. */
function compareUndescribedRequired({ before, after, tell }: SchemaPair): void {
  const described = (name: string) =>
    before.properties.has(name) || after.properties.has(name);
  for (const name of after.required) {
    if (!before.required.has(name) && !described(name)) {
      tell('undescribed-property-became-required', { values: { name } });
    }
  }
  for (const name of before.required) {
    if (!after.required.has(name) && !described(name)) {
      tell('undescribed-property-became-optional', { values: { name } });
    }
  }
}
