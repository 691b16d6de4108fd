import type { SloDefinition } from '../model/definition/SloDefinition';
import type { FrozenSlo } from '../model/report/ReportContent';

/** An SLO that is to be reported, with the definition that it is reported by. */
export type ReportedSlo = Pick<
  FrozenSlo,
  'name' | 'owner' | 'system' | 'changes' | 'retiredAt'
> & {
  readonly held: FrozenSlo['definition'];
  readonly definition: SloDefinition;
};
