import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Subject } from '../../../signals';

type Schemas = components['schemas'];

/** Why a topic cannot be compared, or in part alone. */
export type ComparedProblem = NonNullable<Schemas['ComparedTopic']['problem']>;

/** What is known of a topic that is to be compared. */
export interface ComparedInput {
  readonly topicId: string;
  /** What sentences call it, unlike all others; its id where nothing else is known. */
  readonly name: string;
  readonly title: string | null;
  readonly problem: ComparedProblem | null;
  /** Its values; undefined where there are none. */
  readonly subject: Subject | undefined;
  /** Whether zero means "none of it". */
  readonly hasNaturalZero: boolean;
  /** Null where it was not analysed. */
  readonly analysis: Schemas['TopicAnalysis'] | null;
}

/** One with values. */
export type MeasuredInput = ComparedInput & { readonly subject: Subject };

/** Those that have values, in their order. */
export function measuredOf(inputs: readonly ComparedInput[]): MeasuredInput[] {
  return inputs.filter(
    (input): input is MeasuredInput => input.subject !== undefined,
  );
}
