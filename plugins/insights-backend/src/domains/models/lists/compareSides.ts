import type { components } from '@almanac/backstage-plugin-insights-common';
import { diffCards } from '../model/diff/diffCards';
import { diffVersions } from '../model/diff/diffVersions';
import { compareMetrics } from '../model/metrics/compareMetrics';
import { compareParams } from '../model/metrics/compareParams';
import { findModel, findVersion } from './findModel';
import type { CardsOfModels } from './ModelListsOptions';
import type { ListedModel, ModelListsStore } from './ModelListsStore';
import type { ListedVersion, ModelVersionsStore } from './ModelVersionsStore';
import { presentFigure } from './presentFigure';
import { presentRecordChanges } from './presentRecordChanges';
import type { ComparedSide } from './sideOf';

type Schemas = components['schemas'];

interface Parts {
  readonly models: Pick<ModelListsStore, 'get'>;
  readonly versions: Pick<ModelVersionsStore, 'get'>;
  readonly cards: CardsOfModels;
}

interface FoundSide {
  readonly model: ListedModel;
  /** Null for a model without versions. */
  readonly version: ListedVersion | null;
  readonly card: Awaited<ReturnType<CardsOfModels['cardOf']>>;
}

/**
 * Models or versions side by side: what their cards and registries say otherwise than of the first one, their metrics
 * and parameters.
 *
 * @throws Problem `unknown-model`, which names the side
 */
export async function compareSides(
  sides: readonly ComparedSide[],
  parts: Parts,
): Promise<Schemas['ModelComparison']> {
  const found: FoundSide[] = [];
  for (const side of sides) found.push(await findSide(side, parts));
  return {
    sides: found.map(side => presentSide(side, found[0])),
    metrics: compareMetrics(
      found.map(({ version }) => version?.record ?? { metrics: [] }),
    ),
    params: compareParams(
      found.map(({ version }) => version?.record.run?.params ?? {}),
    ),
  };
}

async function findSide(
  side: ComparedSide,
  { models, versions, cards }: Parts,
): Promise<FoundSide> {
  const model = await findModel(models, side);
  const name = side.version ?? model.row.latest_version;
  const version =
    name === null ? null : await findVersion(versions, model, name);
  const card = await cards.cardOf(model.row.id, version?.version ?? null);
  return { model, version, card };
}

function presentSide(
  side: FoundSide,
  first: FoundSide,
): Schemas['ModelComparedSide'] {
  const { model, version, card } = side;
  const { registry, name, title, owner } = model.row;
  return {
    ...{ registry, name, version: version?.version ?? null, title, owner },
    createdAt: version?.createdAt ?? null,
    completeness: card.completeness.map(presentFigure),
    changes: side === first ? [] : diffCards(first.card.content, card.content),
    recordChanges:
      side === first || !first.version || !version
        ? null
        : presentRecordChanges(
            diffVersions(first.version.record, version.record),
          ),
  };
}
