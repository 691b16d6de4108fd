import type {
  ProtobufEnum,
  ProtobufFileDescriptor,
  ProtobufMessage,
  ProtobufNamed,
} from '../../model/formats/protobuf/ProtobufFileDescriptor';
import type { DeprecationKind, Outline } from './Outline';
import { OutlineBuilder } from './OutlineBuilder';

/** Adds something declared where its option says that it is to end, and gives its pointer. */
type Add = (
  kind: DeprecationKind,
  parent: string,
  declared: ProtobufNamed,
) => string;

/**
 * What definitions of protobuf offer, and what of it is to end: by the option `deprecated`, which knows no day and no reason.
 *
 * @see https://protobuf.dev/programming-guides/proto3/#options
 */
export function outlineProtobuf(
  files: readonly ProtobufFileDescriptor[],
): Outline {
  const outline = new OutlineBuilder();
  const add: Add = (kind, parent, { name, options }) => {
    const pointer = `${parent}/${name}`;
    if (options?.deprecated === true) {
      const path = pointer.slice(1).replaceAll('/', '.');
      outline.addDeprecation({
        ...{ kind, name: path, pointer, sunsetOn: null, reason: null },
      });
    }
    return pointer;
  };
  for (const file of files) {
    const inPackage = <Declared extends ProtobufNamed>(declared: Declared) => ({
      ...declared,
      name:
        file.package === ''
          ? declared.name
          : `${file.package}.${declared.name}`,
    });
    if (file.options?.deprecated === true) addFile(outline, file);
    for (const service of file.service) {
      const { name, options, method } = inPackage(service);
      const pointer = add('operation', '', { name, options });
      for (const rpc of method) {
        outline.addOperation({
          name: `rpc ${service.name}/${rpc.name}`,
          summary: null,
          isDeprecated:
            rpc.options?.deprecated === true || options?.deprecated === true,
        });
        add('operation', pointer, rpc);
      }
    }
    for (const message of file.messageType) {
      addMessage(inPackage(message), '', add);
    }
    for (const one of file.enumType) addEnum(inPackage(one), '', add);
  }
  return outline.build();
}

/** A file has no pointer of its own: it is told by its package and its name. */
function addFile(
  outline: OutlineBuilder,
  { name, package: packageName }: ProtobufFileDescriptor,
): void {
  outline.addDeprecation({
    kind: 'api',
    name: packageName === '' ? name : `${packageName} (${name})`,
    ...{ pointer: null, sunsetOn: null, reason: null },
  });
}

function addMessage(message: ProtobufMessage, parent: string, add: Add): void {
  const pointer = add('schema', parent, message);
  for (const field of message.field) add('field', pointer, field);
  for (const one of message.enumType) addEnum(one, pointer, add);
  for (const one of message.nestedType) addMessage(one, pointer, add);
}

function addEnum(one: ProtobufEnum, parent: string, add: Add): void {
  const pointer = add('schema', parent, one);
  for (const value of one.value) add('field', pointer, value);
}
