import { Problem } from '../../../platform/Problem';
import { definitionsOf } from '../model/definition/definitionsOf';
import type { SloDefinition } from '../model/definition/SloDefinition';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import { readOpenSlo } from '../model/openslo/readOpenSlo';

/**
 * The one SLO that a posted text defines, with the warnings about it.
 *
 * @throws Problem `invalid-request` with every fault of the text
 */
export function onlyDefinition(text: string): {
  definition: SloDefinition;
  warnings: readonly OpenSloFault[];
} {
  const { documents, faults } = readOpenSlo([{ file: 'definition', text }]);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Problem(
      'invalid-request',
      `The definition cannot be used: ${inWords(errors[0])}.`,
      {
        errors: errors.map(fault => ({
          pointer: '/definition',
          detail: `${inWords(fault)} (${fault.rule})`,
        })),
        howToMend: errors[0].howToMend,
      },
    );
  }
  const definitions = definitionsOf(documents);
  if (definitions.length !== 1) {
    const detail = `must hold exactly one SLO, not ${definitions.length}`;
    throw new Problem('invalid-request', `The definition ${detail}.`, {
      errors: [{ pointer: '/definition', detail }],
    });
  }
  return { definition: definitions[0], warnings: faults };
}

function inWords({ line, path, detail }: OpenSloFault): string {
  const place = line === null ? '' : `line ${line}, `;
  return `${place}${path || 'the document'} ${detail}`;
}
