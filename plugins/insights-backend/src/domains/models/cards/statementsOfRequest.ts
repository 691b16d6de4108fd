import {
  modelCardLimits,
  type components,
} from '@almanac/backstage-plugin-insights-common';
import { Problem, type ProblemFieldError } from '../../../platform/Problem';
import { issueDetail } from '../../../platform/yaml/issueInWords';
import { fieldSchema } from '../model/card/fieldSchemas';
import type { Statement } from '../model/card/Statement';
import type { CardStatements } from '../model/compose/CardStatements';
import { nearestPointers } from '../model/compose/nearestPointers';
import { pointerOf } from '../model/json/pointerOf';

type Schemas = components['schemas'];

const { editCharacters } = modelCardLimits;

/**
 * What an edit says and takes back, held to the types of the fields.
 *
 * @throws Problem `invalid-request` that names everything that is wrong; `batch-too-large`
 */
export function statementsOfRequest({
  set = [],
  clear = [],
}: Schemas['ModelCardEditRequest']): CardStatements {
  const errors: ProblemFieldError[] = [];
  const said: Record<string, Statement<unknown>> = {};
  const pointers = new Set<string>();
  const place = (pointer: string, at: string) => {
    if (!fieldSchema(pointer))
      errors.push({ pointer: at, detail: unknown(pointer) });
    if (pointers.has(pointer)) {
      const detail = `names ${pointer} a second time: one edit says one thing of a field`;
      errors.push({ pointer: at, detail });
    }
    pointers.add(pointer);
  };
  set.forEach((one, index) => {
    const at = `/set/${index}`;
    place(one.pointer, `${at}/pointer`);
    const read = statementOf(one, at);
    errors.push(...read.errors);
    if (read.statement) said[one.pointer] = read.statement;
  });
  clear.forEach((pointer, index) => place(pointer, `/clear/${index}`));
  if (pointers.size === 0) {
    const detail = 'says nothing: give `set` or `clear`';
    errors.push({ pointer: '', detail });
  }
  if (errors.length > 0) {
    const [{ detail }] = errors;
    const more = errors.length > 1 ? `, and ${errors.length - 1} more` : '';
    throw new Problem(
      'invalid-request',
      `The edit is not what the card takes (${detail}${more}).`,
      { errors },
    );
  }
  refuseTooMuch(said);
  return { set: said, clear };
}

function statementOf(
  { pointer, kind, value, because }: Schemas['ModelCardSaid'],
  at: string,
): {
  readonly statement?: Statement<unknown>;
  readonly errors: readonly ProblemFieldError[];
} {
  const errors = strayErrors({ kind, value, because }, at);
  if (kind === 'unknown') return { statement: { kind }, errors };
  if (kind === 'notApplicable') {
    if (because?.trim()) return { statement: { kind, because }, errors };
    const detail = 'is missing: say why it does not apply';
    return { errors: [...errors, { pointer: `${at}/because`, detail }] };
  }
  const parsed = fieldSchema(pointer)?.safeParse(value);
  if (!parsed) return { errors };
  if (parsed.success) {
    return { statement: { kind: 'known', value: parsed.data }, errors };
  }
  return {
    errors: [
      ...errors,
      ...parsed.error.issues.map(issue => ({
        pointer: `${at}/value${pointerOf(issue.path)}`,
        detail: issueDetail(issue),
      })),
    ],
  };
}

/** What does not go with the kind would be lost. */
function strayErrors(
  { kind, value, because }: Omit<Schemas['ModelCardSaid'], 'pointer'>,
  at: string,
): ProblemFieldError[] {
  const stray = [
    ...(value !== undefined && kind !== 'known' ? ['value'] : []),
    ...(because !== undefined && kind !== 'notApplicable' ? ['because'] : []),
  ];
  return stray.map(key => ({
    pointer: `${at}/${key}`,
    detail: `does not go with ${kind}`,
  }));
}

function unknown(pointer: string): string {
  const [first, ...others] = nearestPointers(pointer);
  return `is no field of a card; the nearest are ${[first, ...others].join(
    ', ',
  )}`;
}

function refuseTooMuch(said: CardStatements['set']): void {
  const { length } = JSON.stringify(said);
  if (length <= editCharacters) return;
  throw new Problem(
    'batch-too-large',
    `The edit holds ${length} characters: at most ${editCharacters} are said at once.`,
    { howToMend: 'Link to what is longer, or say it in several edits.' },
  );
}
