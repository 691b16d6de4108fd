import { readObject, type OpenApiDocument } from '@almanac/openapi-diff';
import type { ContractText } from '../../model/ContractReading';
import type { ProtobufDocument } from '../../model/formats/protobuf/ProtobufDocument';
import { readContract } from '../../model/readContract';
import type { ReaderPorts } from '../../model/ReaderPorts';
import { membersOf } from './jsonParts';
import type { Outline } from './Outline';
import { outlineAsyncApi } from './outlineAsyncApi';
import { outlineGraphQl } from './outlineGraphQl';
import { outlineOpenApi } from './outlineOpenApi';
import { outlineProtobuf } from './outlineProtobuf';

/** Of what is not read, or cannot be. */
export const NO_OUTLINE: Outline = {
  ...{ description: null, operations: [], operationCount: 0 },
  deprecations: [],
};

/**
 * What a definition offers, in brief. Of formats that are stored as text there is nothing to say, nor of protobuf without its
 * compiler.
 *
 * @throws Error for what cannot be read
 */
export async function outlineOf(
  text: ContractText,
  ports: ReaderPorts,
): Promise<Outline> {
  switch (text.format) {
    case 'openapi': {
      const document = await documentOf<OpenApiDocument>(text, ports);
      return document ? outlineOpenApi(document.root) : NO_OUTLINE;
    }
    case 'asyncapi': {
      const { object } = readObject(text.definition);
      return object ? outlineAsyncApi(membersOf(object)) : NO_OUTLINE;
    }
    case 'graphql':
      return outlineGraphQl(text.definition);
    case 'protobuf': {
      const document = await documentOf<ProtobufDocument>(text, ports);
      return document ? outlineProtobuf(document.compiled.files) : NO_OUTLINE;
    }
    default:
      return NO_OUTLINE;
  }
}

/** As the reader of the format gives it; null where it cannot be read. */
async function documentOf<Document>(
  text: ContractText,
  ports: ReaderPorts,
): Promise<Document | null> {
  const { document } = await readContract(text, ports);
  return document as Document | null;
}
