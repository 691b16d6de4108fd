import { DEFAULT_READ_LIMITS } from '@almanac/openapi-diff';
import type { ReadDocument } from './ContractReader';
import type { ContractText } from './ContractReading';
import { factsWithoutNul, faultsOfNul } from './faultsOfNul';
import { faultsOfRepeatedKeys } from './faultsOfRepeatedKeys';
import { faultsTold } from './faultsTold';
import { readerOf } from './formats';
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
    const { faultsLeftOff = 0, ...said } = await readerOf(
      text.format,
      ports,
    ).read(text.definition);
    const twice = repeatedKeys(text, said);
    // What the reader says weighs more than keys of which one is read all the same.
    const faults = [
      ...faultsOfNul(text.definition, said.facts),
      ...said.faults,
      ...twice.faults,
    ];
    return {
      ...said,
      facts: factsWithoutNul(said.facts),
      faults: withLines(
        faultsTold(faults, faultsLeftOff + twice.leftOff),
        text,
      ),
    };
  };
  return ports.readOnce ? ports.readOnce(text, read) : read();
}

function repeatedKeys(
  { definition, format }: ContractText,
  { isReadable }: Pick<ReadDocument<unknown>, 'isReadable'>,
): ReturnType<typeof faultsOfRepeatedKeys> {
  const mayBeJson = format === 'openapi' || format === 'asyncapi';
  return mayBeJson && isReadable
    ? faultsOfRepeatedKeys(definition)
    : { faults: [], leftOff: 0 };
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
