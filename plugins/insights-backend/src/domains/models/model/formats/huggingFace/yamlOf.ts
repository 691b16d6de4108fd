import { isAlias, parseDocument, stringify, visit, type Document } from 'yaml';
import { isObject, type JsonObject } from '../../json/Json';
import { YAML_OPTIONS } from './readFrontMatter';
import { sameValue } from '../../json/sameValue';

/** Long texts stay in their line, so that a change of one word is a change of one line. */
const OPTIONS = { lineWidth: 0 } as const;

/** YAML of metadata in which only keys that changed are written anew, so that comments and styles of the others stay. */
export function yamlOf(metadata: JsonObject, original: string): string {
  if (Object.keys(metadata).length === 0) return '';
  const document = parseDocument(original, YAML_OPTIONS);
  const old: unknown = document.toJS();
  // What an alias refers to could be what changes.
  if (!isObject(old) || hasAliases(document)) {
    return stringify(metadata, { ...OPTIONS, aliasDuplicateObjects: false });
  }
  for (const key of Object.keys(old)) {
    if (!Object.hasOwn(metadata, key)) document.delete(key);
  }
  for (const [key, value] of Object.entries(metadata)) {
    if (sameValue(old[key], value)) continue;
    document.set(
      key,
      document.createNode(value, { aliasDuplicateObjects: false }),
    );
  }
  return document.toString(OPTIONS);
}

function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined;
    found = true;
    return visit.BREAK;
  });
  return found;
}
