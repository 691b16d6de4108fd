import type { OperationHandlers } from '../../../platform/operations';
import type { SignalsService } from '../../signals';
import type { TrendsService } from '../../trends';
import type { RadarDefinition } from '../model/RadarDefinition';
import type { RadarsStore } from '../RadarsStore';
import { PolicyReplay } from './PolicyReplay';
import { ReplaySource } from './ReplaySource';
import { WhatIfService } from './WhatIfService';

/** Operations of what would be. */
export type WhatIfOperations = 'whatIfRadar';

/** Wires what asks where topics would stand by another policy, or on a past day. */
export function createWhatIf(parts: {
  readonly store: RadarsStore;
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  readonly definitionOf: (radarId: string) => RadarDefinition;
}): OperationHandlers<WhatIfOperations> {
  const { store, signals, trends, definitionOf } = parts;
  const source = new ReplaySource({ store, signals, trends });
  const service = new WhatIfService({
    source,
    replay: new PolicyReplay(trends, source),
    ...{ signals, definitionOf },
  });
  return {
    async whatIfRadar({ path, body }) {
      return { body: await service.ask(path.radarId, body) };
    },
  };
}
