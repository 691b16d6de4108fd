import type { ProtobufElement, ProtobufSpan } from './elementsOf';
import type { BrokenProtobufRule } from './ProtobufCompiler';

/** The smallest declaration around a place that buf tells; undefined for what a file says outside of all of them. */
export function elementAt(
  elements: ReadonlyMap<string, ProtobufElement>,
  { file, line, column }: Pick<BrokenProtobufRule, 'file' | 'line' | 'column'>,
): ProtobufElement | undefined {
  if (line === null) return undefined;
  const at = [line, column ?? 1] as const;
  let found: ProtobufElement | undefined;
  for (const element of elements.values()) {
    // Declarations come before what is declared in them.
    if (element.file === file && isAround(element.span, at)) found = element;
  }
  return found;
}

function isAround(
  span: ProtobufSpan | undefined,
  [line, column]: readonly [number, number],
): boolean {
  if (!span) return false;
  const [fromLine, fromColumn] = span.from;
  const [toLine, toColumn] = span.to;
  return (
    (line > fromLine || (line === fromLine && column >= fromColumn)) &&
    (line < toLine || (line === toLine && column <= toColumn))
  );
}
