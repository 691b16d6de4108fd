import type { CardContent } from '../card/Card';
import type { Statement } from '../card/Statement';
import { statementsOf } from '../card/statementsOf';
import type {
  CompletenessProfile,
  CompletenessRule,
} from './CompletenessProfile';

/** A heading without an answer. */
export interface CompletenessFinding {
  readonly ruleId: string;
  /** JSON pointer to the field that would answer it. */
  readonly pointer: string;
  /** `unknown`: the card says that nobody knows. `noReason`: it does not say why it does not apply. */
  readonly kind: 'missing' | 'unknown' | 'noReason';
  readonly why: string;
  readonly fix: string;
}

/** How much of a profile a card answers. */
export interface Completeness {
  readonly asked: number;
  readonly answered: number;
  /** Of those answered, headings that do not apply, with the reason. */
  readonly notApplicable: number;
  /** Answered of asked, 0 … 1. */
  readonly score: number;
  readonly findings: readonly CompletenessFinding[];
}

/**
 * Which headings of a profile a card answers. An answer is there or not; whether it is true, or enough for a law, is for
 * people to judge.
 */
export function judgeCompleteness(
  content: CardContent,
  { rules }: CompletenessProfile,
): Completeness {
  const said = new Map(
    statementsOf(content).map(one => [one.pointer, one.statement]),
  );
  const judged = rules.map(rule => ({ rule, ...best(rule, said) }));
  const answered = judged.filter(({ kind }) => !isOpen(kind));
  return {
    asked: rules.length,
    answered: answered.length,
    notApplicable: judged.filter(({ kind }) => kind === 'notApplicable').length,
    score: rules.length === 0 ? 1 : answered.length / rules.length,
    findings: judged.flatMap(({ rule, kind, pointer }) =>
      isOpen(kind) ? [findingOf(rule, kind, pointer)] : [],
    ),
  };
}

type Answer = 'known' | 'notApplicable' | CompletenessFinding['kind'];

/** The best answers first. */
const ANSWERS: readonly Answer[] = [
  ...(['known', 'notApplicable', 'noReason', 'unknown', 'missing'] as const),
];

function best(
  { pointers }: CompletenessRule,
  said: ReadonlyMap<string, Statement<unknown>>,
): { kind: Answer; pointer: string } {
  const answers = pointers.map(pointer => ({
    kind: answerOf(said.get(pointer)),
    pointer,
  }));
  const rank = ({ kind }: { kind: Answer }) => ANSWERS.indexOf(kind);
  return answers.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

function answerOf(statement: Statement<unknown> | undefined): Answer {
  if (statement === undefined) return 'missing';
  if (statement.kind === 'unknown') return 'unknown';
  if (statement.kind === 'known') {
    return isSomething(statement.value) ? 'known' : 'missing';
  }
  return statement.because.trim() === '' ? 'noReason' : 'notApplicable';
}

/** Whether a value says anything: blanks and empty items do not. */
function isSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).some(isSomething);
  }
  return value !== undefined && value !== null;
}

function isOpen(kind: Answer): kind is CompletenessFinding['kind'] {
  return kind !== 'known' && kind !== 'notApplicable';
}

function findingOf(
  { id, why, fix }: CompletenessRule,
  kind: CompletenessFinding['kind'],
  pointer: string,
): CompletenessFinding {
  const remedies = {
    missing: fix,
    unknown: `Somebody has to find out. ${fix}`,
    noReason: 'Say why it does not apply.',
  };
  return { ruleId: id, pointer, kind, why, fix: remedies[kind] };
}
