/*
 * The parts of google.protobuf.FileDescriptorProto that are read here, in its JSON.
 * https://github.com/protocolbuffers/protobuf/blob/main/src/google/protobuf/descriptor.proto
 */

/** Something declared. */
export interface ProtobufNamed {
  readonly name: string;
  /** Whether it says that it is to end. */
  readonly options?: { readonly deprecated?: boolean };
}

/** An enumeration. */
export interface ProtobufEnum extends ProtobufNamed {
  readonly value: readonly ProtobufNamed[];
}

/** A message; messages and enumerations may be declared in it. */
export interface ProtobufMessage extends ProtobufNamed {
  readonly field: readonly ProtobufNamed[];
  readonly oneofDecl: readonly ProtobufNamed[];
  readonly extension: readonly ProtobufNamed[];
  readonly nestedType: readonly ProtobufMessage[];
  readonly enumType: readonly ProtobufEnum[];
}

/** A service. */
export interface ProtobufService extends ProtobufNamed {
  readonly method: readonly ProtobufNamed[];
}

/** A file. */
export interface ProtobufFileDescriptor extends ProtobufNamed {
  readonly package: string;
  readonly messageType: readonly ProtobufMessage[];
  readonly enumType: readonly ProtobufEnum[];
  readonly service: readonly ProtobufService[];
  readonly extension: readonly ProtobufNamed[];
  /** Where each part is written: by its path of field numbers and indices, as line and column from 0. */
  readonly places: readonly {
    readonly path: readonly number[];
    readonly span: readonly number[];
    /** Whether a comment that says something stands above it. */
    readonly isCommented: boolean;
  }[];
}
