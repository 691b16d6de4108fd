import type { CollectedSignal } from '@almanac/backstage-plugin-insights-node';
import {
  type Fault,
  choiceFault,
  firstFault,
  idFault,
  listFault,
  optionalTextFault,
  textFault,
} from './Fault';
import { limits } from './limits';
import type { Signal } from './Signal';

const FIXED_FIELDS = ['unit', 'step', 'kind'] as const;

/** What is wrong with a signal; `known` is the one that is stored under its id. */
export function checkSignal(
  signal: CollectedSignal,
  collectorId: string,
  known: Signal | undefined,
): Fault | undefined {
  return firstFault([
    () => idFault(signal.id, collectorId),
    () => textFault('title', signal.title, { longest: limits.title }),
    () =>
      textFault('description', signal.description, {
        longest: limits.text,
        blank: true,
      }),
    () => textFault('unit', signal.unit, { longest: limits.unit }),
    () => choiceFault('step', signal.step, ['day', 'week', 'month']),
    () => choiceFault('kind', signal.kind, ['count', 'share', 'gauge']),
    () =>
      choiceFault('aggregation', signal.aggregation, ['sum', 'mean', 'last']),
    () => choiceFault('higherIs', signal.higherIs, ['good', 'bad', 'neutral']),
    () =>
      listFault('dimensions', signal.dimensions, limits.dimensions, dimension =>
        textFault('dimension', dimension, { longest: limits.dimension }),
      ),
    () =>
      textFault('definitionVersion', signal.definitionVersion, {
        longest: limits.definitionVersion,
      }),
    () => optionalTextFault('note', signal.note, limits.text),
    () => optionalTextFault('source', signal.source, limits.text),
    () => retentionFault(signal.retentionPeriods),
    () => known && changedFieldFault(signal, known),
  ]);
}

function retentionFault(periods: number | undefined): Fault | undefined {
  if (periods === undefined) return undefined;
  if (Number.isInteger(periods) && periods > 0) return undefined;
  return {
    reason: `Retention of ${periods} periods is not possible.`,
    howToMend: 'Give a whole number of periods, or leave it out to keep all.',
  };
}

/** What is wrong with a change of what a signal is for good. */
export function changedFieldFault(
  signal: CollectedSignal,
  known: Signal,
): Fault | undefined {
  const changed = FIXED_FIELDS.find(field => signal[field] !== known[field]);
  if (!changed) return undefined;
  return {
    reason: `Its ${changed} is "${known[changed]}" and cannot become "${signal[changed]}": stored values would change their meaning.`,
    howToMend:
      'Bring the new measurement as a new signal with an id of its own.',
  };
}
