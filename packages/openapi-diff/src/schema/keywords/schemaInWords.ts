import { componentNameOf } from '../../match/matchSchemas';
import type { SchemaView } from '../SchemaView';
import { typesInWords } from './typeSets';

/** A schema in few words: `Pet`, or the types it allows. */
export function schemaInWords(view: SchemaView): string {
  const name = componentNameOf(view.at.pointer);
  return name === null ? typesInWords(view.types) : `\`${name}\``;
}
