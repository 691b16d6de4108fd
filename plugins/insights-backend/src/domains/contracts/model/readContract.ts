import type { ReadDocument } from './ContractReader';
import type { ContractText } from './ContractReading';
import { factsWithoutNul, faultsOfNul } from './faultsOfNul';
import { readerOf } from './formats';
import type { ReaderPorts } from './ReaderPorts';

/** A definition as the reader of its format reads it. Never rejects for what it holds. */
export function readContract(
  text: ContractText,
  ports: ReaderPorts,
): Promise<ReadDocument<unknown>> {
  const read = async () => {
    const said = await readerOf(text.format, ports).read(text.definition);
    const ofNul = faultsOfNul(text.definition, said.facts);
    if (ofNul.length === 0) return said;
    return {
      ...said,
      facts: factsWithoutNul(said.facts),
      faults: [...ofNul, ...said.faults],
    };
  };
  return ports.readOnce ? ports.readOnce(text, read) : read();
}
