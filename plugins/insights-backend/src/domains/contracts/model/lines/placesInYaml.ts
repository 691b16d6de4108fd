import { tokensOf } from '@almanac/openapi-diff';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
} from 'yaml';

/** Lines of pointers in a YAML text. */
export function placesInYaml(
  text: string,
  pointers: ReadonlySet<string>,
): Map<string, number> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    logLevel: 'silent',
  });
  const lineOf = (node: Node | null) =>
    node?.range ? counter.linePos(node.range[0]).line : undefined;
  return new Map(
    [...pointers].map(pointer => {
      let node: unknown = document.contents;
      let line = 1;
      for (const token of tokensOf(pointer)) {
        const member = memberOf(node, token);
        if (!member) break;
        line = lineOf(member.at) ?? line;
        node = member.value;
      }
      return [pointer, line];
    }),
  );
}

/** A member, and the node that says where it is. What an alias stands for is not looked into: it is written elsewhere. */
function memberOf(
  node: unknown,
  token: string,
): { readonly at: Node | null; readonly value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(token)];
    return isNode(value) ? { at: value, value } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    ({ key }) => isScalar(key) && String(key.value) === token,
  );
  return pair && { at: isNode(pair.key) ? pair.key : null, value: pair.value };
}
