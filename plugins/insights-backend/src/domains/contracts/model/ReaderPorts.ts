import type { ProtobufCompiler } from './formats/protobuf/ProtobufCompiler';

/** Programs that readers of some formats work with. */
export interface ReaderPorts {
  /** Undefined where it is not installed. */
  readonly protobuf: ProtobufCompiler | undefined;
}
