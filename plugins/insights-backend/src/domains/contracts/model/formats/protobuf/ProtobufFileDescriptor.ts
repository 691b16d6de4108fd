/*
 * The parts of google.protobuf.FileDescriptorProto that are read here, in its JSON.
 * https://github.com/protocolbuffers/protobuf/blob/main/src/google/protobuf/descriptor.proto
 */

interface Named {
  readonly name: string;
}

/** An enumeration. */
export interface ProtobufEnum extends Named {
  readonly value: readonly Named[];
}

/** A message; messages and enumerations may be declared in it. */
export interface ProtobufMessage extends Named {
  readonly field: readonly Named[];
  readonly oneofDecl: readonly Named[];
  readonly extension: readonly Named[];
  readonly nestedType: readonly ProtobufMessage[];
  readonly enumType: readonly ProtobufEnum[];
}

/** A service. */
export interface ProtobufService extends Named {
  readonly method: readonly Named[];
}

/** A file. */
export interface ProtobufFileDescriptor extends Named {
  readonly package: string;
  readonly messageType: readonly ProtobufMessage[];
  readonly enumType: readonly ProtobufEnum[];
  readonly service: readonly ProtobufService[];
  readonly extension: readonly Named[];
  /** Where each part is written: by its path of field numbers and indices, as line and column from 0. */
  readonly places: readonly {
    readonly path: readonly number[];
    readonly span: readonly number[];
  }[];
}
