import type { Clock } from '../../../platform/Clock';
import type { OperationHandlers } from '../../../platform/operations';
import type { SignalsService } from '../../signals';
import type { TrendsService } from '../../trends';
import type { DefinitionOf } from '../definitionIn';
import type { RadarEntriesStore } from '../imports';
import type { RadarsStore } from '../RadarsStore';
import type { DecisionsOfDayStore } from './DecisionsOfDayStore';
import { PolicyReplay } from './PolicyReplay';
import { PreviewService } from './PreviewService';
import { ReplaySource } from './ReplaySource';
import { WhatIfService } from './WhatIfService';

/** Operations of what would be. */
export type WhatIfOperations = 'whatIfRadar' | 'checkRadarDraft';

/** Wires what asks where topics would stand by another policy, or on a past day. */
export function createWhatIf(options: {
  readonly store: RadarsStore;
  readonly entries: RadarEntriesStore;
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  readonly decisions: DecisionsOfDayStore;
  readonly clock: Clock;
  readonly definitionOf: DefinitionOf;
}): OperationHandlers<WhatIfOperations> {
  const { store, entries, signals, trends, definitionOf } = options;
  const { decisions, clock } = options;
  const source = new ReplaySource({ store, entries, signals, trends });
  const replay = new PolicyReplay(trends, source);
  const parts = { source, replay, signals };
  const service = new WhatIfService({
    ...{ ...parts, decisions, clock, definitionOf },
  });
  const previews = new PreviewService(parts);
  return {
    async whatIfRadar({ path, body }) {
      return { body: await service.ask(path.radarId, body) };
    },

    async checkRadarDraft({ body }) {
      return { body: await previews.check(body) };
    },
  };
}
