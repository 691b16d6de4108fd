import type { ContractFacts, ContractFault } from './ContractReading';
import { withoutNul } from './withoutNul';

const NUL = '\0';

/** Facts that lists show, and where a definition says them. */
const SHOWN = [
  { name: 'title', pointer: '/info/title' },
  { name: 'declaredVersion', pointer: '/info/version' },
] as const;

/**
 * What is to be said of the character NUL in a definition: written itself, once for the first of them, or by an escape in what
 * lists show. Most parsers let it pass, and much that reads the definition afterwards ends at it.
 */
export function faultsOfNul(
  definition: string,
  facts: ContractFacts,
): ContractFault[] {
  const first = definition.indexOf(NUL);
  if (first !== -1) {
    const before = definition.slice(0, first);
    const line = before.split('\n').length;
    const column = first - before.lastIndexOf('\n');
    const many = definition.split(NUL).length - 1;
    return [
      {
        why: `It holds the character NUL (U+0000)${
          many > 1 ? `, ${many} times` : ''
        }, which no text should have.`,
        fix: 'Remove it at this place, or write the file as UTF-8 again.',
        ...{ pointer: null, line, column },
      },
    ];
  }
  return SHOWN.filter(({ name }) => facts[name]?.includes(NUL)).map(
    ({ pointer }) => ({
      why: 'It stands for the character NUL (U+0000), which no text should have; it is left out of lists.',
      fix: 'Remove the escape \\u0000 or \\0 here.',
      ...{ pointer, line: null, column: null },
    }),
  );
}

/** Facts without the character. */
export function factsWithoutNul(facts: ContractFacts): ContractFacts {
  const { title, declaredVersion } = facts;
  return {
    ...facts,
    title: title && withoutNul(title),
    declaredVersion: declaredVersion && withoutNul(declaredVersion),
  };
}
