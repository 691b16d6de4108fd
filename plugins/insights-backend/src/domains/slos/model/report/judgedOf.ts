import type { FrozenSlo } from './ReportContent';
import type { Verdict } from './verdictOf';

/** What an SLO is judged by: a composite one as a whole, in place of its parts; any other by each objective. */
export function judgedOf({
  composite,
  objectives,
}: FrozenSlo): readonly Pick<Verdict, 'verdict'>[] {
  return composite ? [composite] : objectives;
}

/** How the whole of a composite SLO is called beside its parts: `all 3 objectives together`. */
export function wholeInWords({ objectives }: FrozenSlo): string {
  return `all ${objectives.length} objectives together`;
}
