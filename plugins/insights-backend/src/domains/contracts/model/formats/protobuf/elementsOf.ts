import type {
  ProtobufEnum,
  ProtobufFileDescriptor,
  ProtobufMessage,
} from './ProtobufFileDescriptor';

/** What can be declared. */
export type ProtobufKind =
  | 'message'
  | 'field'
  | 'oneof'
  | 'enum'
  | 'enum-value'
  | 'service'
  | 'rpc'
  | 'extension';

/** Something declared. */
export interface ProtobufElement {
  readonly kind: ProtobufKind;
  readonly name: string;
  /** Pointer by names: `/shop.v1.Order/State/OPEN`. */
  readonly pointer: string;
  /** Of what it is declared in; the empty pointer for what a file declares. */
  readonly parent: string;
  readonly file: string;
  /** First and last line and column, from 1; undefined where the compiler says no place. */
  readonly span: ProtobufSpan | undefined;
  /** Whether a comment that says something stands above it. */
  readonly isCommented: boolean;
}

/** A stretch of a file. */
export interface ProtobufSpan {
  readonly from: readonly [line: number, column: number];
  readonly to: readonly [line: number, column: number];
}

/** Numbers of the fields of descriptors that hold declarations. */
const IN_FILE = { message: 4, enum: 5, service: 6, extension: 7 };
const IN_MESSAGE = { field: 2, message: 3, enum: 4, extension: 6, oneof: 8 };

/** All that files declare, by pointer. */
export function elementsOf(
  files: readonly ProtobufFileDescriptor[],
): ReadonlyMap<string, ProtobufElement> {
  const elements = new Map<string, ProtobufElement>();
  for (const file of files) {
    const places = new Map(
      file.places.map(place => [place.path.join('.'), place]),
    );
    const add = (
      kind: ProtobufKind,
      name: string,
      parent: string,
      path: readonly number[],
    ): string => {
      // What the file declares is told apart by its package.
      const token = parent === '' ? inPackage(file, name) : name;
      const pointer = `${parent}/${token}`;
      const place = places.get(path.join('.'));
      elements.set(pointer, {
        ...{ kind, name, pointer, parent, file: file.name },
        span: place && spanOf(place.span),
        isCommented: place?.isCommented ?? false,
      });
      return pointer;
    };
    addFile(file, add);
  }
  return elements;
}

type Add = (
  kind: ProtobufKind,
  name: string,
  parent: string,
  path: readonly number[],
) => string;

function addFile(file: ProtobufFileDescriptor, add: Add): void {
  file.messageType.forEach((message, index) =>
    addMessage(message, '', [IN_FILE.message, index], add),
  );
  file.enumType.forEach((one, index) =>
    addEnum(one, '', [IN_FILE.enum, index], add),
  );
  file.extension.forEach(({ name }, index) =>
    add('extension', name, '', [IN_FILE.extension, index]),
  );
  file.service.forEach(({ name, method }, index) => {
    const path = [IN_FILE.service, index];
    const pointer = add('service', name, '', path);
    method.forEach((one, each) =>
      add('rpc', one.name, pointer, [...path, 2, each]),
    );
  });
}

function addMessage(
  message: ProtobufMessage,
  parent: string,
  path: readonly number[],
  add: Add,
): void {
  const pointer = add('message', message.name, parent, path);
  message.field.forEach(({ name }, index) =>
    add('field', name, pointer, [...path, IN_MESSAGE.field, index]),
  );
  // The compiler adds one of its own for each optional field.
  message.oneofDecl
    .filter(({ name }) => !name.startsWith('_'))
    .forEach(({ name }, index) =>
      add('oneof', name, pointer, [...path, IN_MESSAGE.oneof, index]),
    );
  message.extension.forEach(({ name }, index) =>
    add('extension', name, pointer, [...path, IN_MESSAGE.extension, index]),
  );
  message.nestedType.forEach((one, index) =>
    addMessage(one, pointer, [...path, IN_MESSAGE.message, index], add),
  );
  message.enumType.forEach((one, index) =>
    addEnum(one, pointer, [...path, IN_MESSAGE.enum, index], add),
  );
}

function addEnum(
  { name, value }: ProtobufEnum,
  parent: string,
  path: readonly number[],
  add: Add,
): void {
  const pointer = add('enum', name, parent, path);
  value.forEach((one, index) =>
    add('enum-value', one.name, pointer, [...path, 2, index]),
  );
}

function inPackage(file: ProtobufFileDescriptor, name: string): string {
  return file.package === '' ? name : `${file.package}.${name}`;
}

/** Three numbers where it ends on its first line, else four. */
function spanOf(span: readonly number[]): ProtobufSpan | undefined {
  if (span.length < 3) return undefined;
  const [line, column] = span;
  const [lastLine, lastColumn] =
    span.length === 3 ? [line, span[2]] : [span[2], span[3]];
  return {
    from: [line + 1, column + 1],
    to: [lastLine + 1, lastColumn + 1],
  };
}
