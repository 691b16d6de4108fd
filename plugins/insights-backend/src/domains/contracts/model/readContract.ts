import { DEFAULT_READ_LIMITS } from '@almanac/openapi-diff';
import type { ReadDocument } from './ContractReader';
import type { ContractFault, ContractText } from './ContractReading';
import { factsWithoutNul, faultsOfNul } from './faultsOfNul';
import { faultsOfRepeatedKeys } from './faultsOfRepeatedKeys';
import { readerOf } from './formats';
import { MOST_FAULTS } from './MOST_FAULTS';
import { NO_FACTS } from './NO_FACTS';
import type { ReaderPorts } from './ReaderPorts';
import { withLines } from './withLines';

/** A definition as the reader of its format reads it. Never rejects for what it holds. */
export function readContract(
  text: ContractText,
  ports: ReaderPorts,
): Promise<ReadDocument<unknown>> {
  const { mostCharacters = Infinity } = ports;
  if (text.definition.length > mostCharacters) {
    return Promise.resolve(tooLarge(text.definition.length, mostCharacters));
  }
  const read = async () => {
    const said = await readerOf(text.format, ports).read(text.definition);
    const ofText = faultsOfText(text, said);
    return {
      ...said,
      facts: factsWithoutNul(said.facts),
      faults: withLines(
        [...ofText, ...said.faults].slice(0, MOST_FAULTS),
        text,
      ),
    };
  };
  return ports.readOnce ? ports.readOnce(text, read) : read();
}

/** What is to be said of the text itself, whatever its format makes of it. */
function faultsOfText(
  { definition, format }: ContractText,
  { isReadable, facts }: ReadDocument<unknown>,
): ContractFault[] {
  const mayBeJson = format === 'openapi' || format === 'asyncapi';
  return [
    ...faultsOfNul(definition, facts),
    ...(mayBeJson && isReadable ? faultsOfRepeatedKeys(definition) : []),
  ];
}

function tooLarge(length: number, most: number): ReadDocument<unknown> {
  return {
    ...{ document: null, isReadable: false, facts: NO_FACTS },
    faults: [
      {
        why: `The text has ${length} characters; ${most} are read at most.`,
        fix:
          most < DEFAULT_READ_LIMITS.maximumLength
            ? 'Split the definition, or have insights.contracts.mostDefinitionCharacters raised.'
            : 'Split the definition: no setting lets more be read.',
        ...{ pointer: null, line: null, column: null },
      },
    ],
  };
}
