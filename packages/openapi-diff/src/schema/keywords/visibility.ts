import type { SchemaPair } from '../SchemaNode';
import type { SchemaView } from '../SchemaView';

/** Compares `readOnly` and `writeOnly` of a property that both schemas have. */
export function compareVisibility(
  { tell }: SchemaPair,
  places: { before: string; after: string },
  before: SchemaView,
  after: SchemaView,
  required: { wasRequired: boolean; isRequired: boolean },
): void {
  const left = before.annotations;
  const right = after.annotations;
  if (!left.readOnly && right.readOnly) tell('became-read-only', places);
  if (left.readOnly && !right.readOnly) {
    tell(
      required.isRequired
        ? 'required-no-longer-read-only'
        : 'no-longer-read-only',
      places,
    );
  }
  if (!left.writeOnly && right.writeOnly) {
    tell(
      required.wasRequired ? 'required-became-write-only' : 'became-write-only',
      places,
    );
  }
  if (left.writeOnly && !right.writeOnly) tell('no-longer-write-only', places);
}
