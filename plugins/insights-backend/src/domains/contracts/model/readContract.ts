import type { ReadDocument } from './ContractReader';
import type { ContractText } from './ContractReading';
import { readerOf } from './formats';
import type { ReaderPorts } from './ReaderPorts';

/** A definition as the reader of its format reads it. Never rejects for what it holds. */
export function readContract(
  text: ContractText,
  ports: ReaderPorts,
): Promise<ReadDocument<unknown>> {
  const read = async () => readerOf(text.format, ports).read(text.definition);
  return ports.readOnce ? ports.readOnce(text, read) : read();
}
