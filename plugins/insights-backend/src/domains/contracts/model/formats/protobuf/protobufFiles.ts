/** One file of a definition. */
export interface ProtobufFile {
  readonly name: string;
  readonly text: string;
  /** Lines of the definition before it. */
  readonly linesBefore: number;
}

/** A definition of one file is called so. */
const ONLY_FILE = 'api.proto';

/** A path on a line of its own before a file says what the others import it by: `// shop/v1/order.proto`. */
const NAMED = /^\/\/\s*(?:file:?\s*)?((?:[\w-]+\/)*[\w.-]+\.proto)\s*$/i;

const BEGINS = /^(?:syntax|edition)\s*=/;

/** A name of its own for a file that says none, always the same for one file: buf compares files by name. */
function nameOf(index: number, taken: ReadonlySet<string>): string {
  let name = index === 0 ? ONLY_FILE : `part-${index + 1}.proto`;
  while (taken.has(name)) name = `_${name}`;
  return name;
}

/** The files of a definition, which may hold several, one after another: each begins by its syntax. */
export function protobufFiles(definition: string): ProtobufFile[] {
  const lines = definition.split('\n');
  const begins = lines.flatMap((line, index) =>
    BEGINS.test(line) ? [startOf(lines, index)] : [],
  );
  if (begins.length < 2) {
    return [{ name: ONLY_FILE, text: definition, linesBefore: 0 }];
  }
  const names = begins.map(begin => NAMED.exec(lines[begin])?.[1]);
  const said = new Set(names.filter(name => name !== undefined));
  return begins.map((begin, index) => {
    const from = index === 0 ? 0 : begin;
    const own = lines.slice(from, begins[index + 1]);
    const named = names[index];
    const isFirst = named !== undefined && names.indexOf(named) === index;
    return {
      name: isFirst ? named : nameOf(index, said),
      text: own.join('\n'),
      linesBefore: from,
    };
  });
}

/** The line that names the file, else the one with its syntax. */
function startOf(lines: readonly string[], index: number): number {
  let above = index - 1;
  while (above >= 0 && lines[above].trim() === '') above -= 1;
  return above >= 0 && NAMED.test(lines[above]) ? above : index;
}
