import type { ReadDocument } from './ContractReader';
import type { ContractText } from './ContractReading';
import type { ProtobufCompiler } from './formats/protobuf/ProtobufCompiler';

/** Reads a definition, or knows it from before. */
export type ReadOnce = (
  text: ContractText,
  read: () => Promise<ReadDocument<unknown>>,
) => Promise<ReadDocument<unknown>>;

/** What readers of definitions work with. */
export interface ReaderPorts {
  /** Undefined where it is not installed. */
  readonly protobuf: ProtobufCompiler | undefined;
  /** Characters of a definition that are read at most; as many as the readers themselves read, when left out. */
  readonly mostCharacters?: number;
  /** Each is read anew when left out. */
  readonly readOnce?: ReadOnce;
}
