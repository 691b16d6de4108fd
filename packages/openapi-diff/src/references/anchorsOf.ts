import { isJsonObject, type Json } from '../json/Json';
import { childPointer } from '../json/pointer';

/** The pointers of all `$anchor` and `$id` of a document (JSON Schema 2020-12, 8.2). */
export function anchorsOf(root: Json): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  collect(root, '', anchors);
  return anchors;
}

function collect(
  value: Json,
  pointer: string,
  anchors: Map<string, string>,
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) =>
      collect(item, childPointer(pointer, String(index)), anchors),
    );
  } else if (isJsonObject(value)) {
    if (typeof value.$anchor === 'string') {
      anchors.set(`#${value.$anchor}`, pointer);
    }
    if (typeof value.$id === 'string') anchors.set(value.$id, pointer);
    for (const [key, member] of Object.entries(value)) {
      collect(member, childPointer(pointer, key), anchors);
    }
  }
}
