import { tokensOf } from '@almanac/openapi-diff';

const DECLARATION =
  /^\s*(?:extend\s+)?(?:type|interface|input|enum|union|scalar|directive|schema|message|service|oneof)\b/;

const COMMENT = /^\s*(?:#|\/\/|\*|\/\*)/;

/**
 * Lines of pointers by names in a text of GraphQL or protobuf: of the declaration of the first name, then of each further one
 * within its braces.
 */
export function placesInSchemaText(
  text: string,
  pointers: ReadonlySet<string>,
): Map<string, number> {
  const lines = text.split('\n');
  const declarations = declarationsIn(lines);
  return new Map(
    [...pointers].map(pointer => [
      pointer,
      lineOf(lines, declarations, tokensOf(pointer)),
    ]),
  );
}

/** The first line that declares each name. */
function declarationsIn(lines: readonly string[]): Map<string, number> {
  const declarations = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!DECLARATION.test(line)) return;
    const [, name] =
      /(?:^|\s)@?(\w+)\s*(?:[@{(=&:]|implements\b|on\b|$)/.exec(
        line.replace(/^\s*(?:extend\s+)?\w+\s+/, ''),
      ) ?? [];
    if (name && !declarations.has(name)) declarations.set(name, index);
  });
  return declarations;
}

function lineOf(
  lines: readonly string[],
  declarations: ReadonlyMap<string, number>,
  [first = '', ...rest]: readonly string[],
): number {
  // Protobuf names what a file declares with its package.
  const begin = declarations.get(first.split('.').at(-1) ?? first);
  if (begin === undefined) return 1;
  let at = begin;
  for (const name of rest) {
    const found = lineWithin(lines, at, name);
    if (found === undefined) break;
    at = found;
  }
  return at + 1;
}

/** Names of parts are followed by what they are: a number, a type, arguments, or a block. */
function lineWithin(
  lines: readonly string[],
  begin: number,
  name: string,
): number | undefined {
  const declared = new RegExp(
    `(?:^|[^\\w.])${escaped(name)}\\s*(?:[=:({@,)}]|$)`,
  );
  let depth = 0;
  for (let at = begin; at < lines.length; at += 1) {
    const line = lines[at];
    if (COMMENT.test(line)) continue;
    const own = at === begin ? line.slice(line.search(/[{(]/) + 1) : line;
    if ((at > begin || own !== line) && declared.test(own)) return at;
    depth += countOf(line, /[{(]/g) - countOf(line, /[})]/g);
    if (at > begin && depth <= 0) return undefined;
  }
  return undefined;
}

function countOf(line: string, what: RegExp): number {
  return line.match(what)?.length ?? 0;
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}
