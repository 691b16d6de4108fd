import {
  createRegistry,
  toBinary,
  type DescFile,
  type DescService,
  type MessageInitShape,
} from '@bufbuild/protobuf';
import { FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt';
import { Code, type ServiceImpl } from '@connectrpc/connect';
import { file_google_rpc_error_details } from '../generated/google/rpc/error_details_pb';
import type {
  ServerReflection,
  ServerReflectionRequest,
  ServerReflectionResponseSchema,
} from '../generated/grpc/reflection/v1/reflection_pb';

type Answer = NonNullable<
  MessageInitShape<typeof ServerReflectionResponseSchema>['messageResponse']
>;

/**
 * Tells the schemas of services and of the details of errors, so that a client needs no files of its own (gRPC Server
 * Reflection v1). Extensions are not looked up by their number.
 */
export function createReflection(
  services: readonly DescService[],
): ServiceImpl<typeof ServerReflection> {
  const files = new Map<string, DescFile>();
  addWithImports(files, file_google_rpc_error_details);
  for (const { file } of services) addWithImports(files, file);
  const registry = createRegistry(...files.values());

  const answer = ({ messageRequest }: ServerReflectionRequest): Answer => {
    switch (messageRequest.case) {
      case 'listServices':
        return {
          case: 'listServicesResponse',
          value: {
            service: services.map(({ typeName }) => ({ name: typeName })),
          },
        };
      case 'fileByFilename':
        return presentFile(files.get(messageRequest.value));
      case 'fileContainingSymbol':
        return presentFile(fileOf(messageRequest.value));
      default:
        return notFound('Extensions are not looked up.');
    }
  };
  // A method or a field is in the file of what it is in.
  function fileOf(symbol: string): DescFile | undefined {
    const found = registry.get(symbol)?.file;
    const end = symbol.lastIndexOf('.');
    if (found || end < 0) return found;
    return registry.get(symbol.slice(0, end))?.file;
  }
  return {
    async *serverReflectionInfo(requests) {
      for await (const request of requests) {
        yield {
          validHost: request.host,
          originalRequest: request,
          messageResponse: answer(request),
        };
      }
    },
  };
}

function addWithImports(files: Map<string, DescFile>, file: DescFile): void {
  if (files.has(file.proto.name)) return;
  files.set(file.proto.name, file);
  for (const one of file.dependencies) addWithImports(files, one);
}

function presentFile(file: DescFile | undefined): Answer {
  if (!file) return notFound('No schema has that.');
  const bytes = toBinary(FileDescriptorProtoSchema, file.proto);
  return {
    case: 'fileDescriptorResponse',
    value: { fileDescriptorProto: [bytes] },
  };
}

function notFound(errorMessage: string): Answer {
  return {
    case: 'errorResponse',
    value: { errorCode: Code.NotFound, errorMessage },
  };
}
