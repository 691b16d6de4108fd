import type { ProtobufElement } from './elementsOf';
import type { CompiledProtobuf } from './ProtobufCompiler';

/** A definition as it was compiled, and what it declares. */
export interface ProtobufDocument {
  readonly compiled: CompiledProtobuf;
  readonly elements: ReadonlyMap<string, ProtobufElement>;
}
