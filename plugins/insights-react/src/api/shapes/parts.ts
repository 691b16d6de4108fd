import type {
  Contributions,
  Explanation,
  Signal,
  Step,
  Working,
} from '../wire';
import {
  listOf,
  number,
  oneOf,
  openWord,
  optional,
  orNull,
  text,
  thing,
} from './Shape';

type Input = Working['inputs'][number];
type WorkingStep = Working['steps'][number];

export const values = listOf(orNull(number));
/** Pages count in periods of it: an axis of another step cannot be drawn. */
export const step = oneOf<Step>({ day: true, week: true, month: true });

/** Periods that were looked at. */
export const window = thing<NonNullable<Working['window']>>({
  start: text,
  end: text,
  step,
  periods: number,
  missing: number,
});

/** What was summed, in slices. */
const span = thing<NonNullable<Working['span']>>({
  start: text,
  end: text,
  sliceSeconds: number,
  slices: number,
  known: number,
});

/** How far something is. */
export const progress = thing<{
  done: number;
  total: number | null;
  what: string;
}>({
  done: number,
  total: orNull(number),
  what: text,
});

export const signal = thing<Signal>({
  id: text,
  title: text,
  description: text,
  unit: text,
  step,
  kind: openWord(),
  dimensions: listOf(text),
  collectorId: text,
  definitionVersion: text,
  source: optional(text),
});

export const working = thing<Working>({
  subject: text,
  inputs: listOf(
    thing<Input>({
      name: text,
      digest: text,
      observations: optional(number),
      source: optional(text),
      href: optional(text),
    }),
  ),
  method: thing<Working['method']>({ title: text, source: text }),
  definitionVersion: text,
  window: orNull(window),
  span: optional(span),
  coverage: number,
  engineVersion: text,
  computedAt: text,
  steps: listOf(
    thing<WorkingStep>({
      title: text,
      formula: optional(text),
      source: optional(text),
      values: listOf(
        thing<WorkingStep['values'][number]>({
          name: text,
          why: optional(text),
        }),
      ),
    }),
  ),
  notes: listOf(text),
  href: optional(text),
});

export const contributions = thing<Contributions>({
  from: text,
  to: text,
  change: number,
  other: number,
  parts: listOf(
    thing<Contributions['parts'][number]>({
      dimension: text,
      member: text,
      title: text,
      before: orNull(number),
      after: orNull(number),
      change: number,
      shareOfChange: orNull(number),
    }),
  ),
});

export const explanation = thing<Explanation>({
  sentence: text,
  facts: listOf(
    thing<Explanation['facts'][number]>({
      id: text,
      text,
      evidence: thing<Explanation['facts'][number]['evidence']>({
        kind: openWord(),
      }),
    }),
  ),
  caveats: listOf(text),
});
