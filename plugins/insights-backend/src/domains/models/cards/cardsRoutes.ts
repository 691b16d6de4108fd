import { z } from 'zod';
import { callerRefOf } from '../../../platform/callerRefOf';
import { readPosition, writeCursor } from '../../../platform/cursor';
import type { OperationHandlers } from '../../../platform/operations';
import { presentWritten } from '../calculator/presentWritten';
import type { ModelKey } from '../model/record/ModelKey';
import { unknownModel } from '../unknownModel';
import type { CardEditor } from './CardEditor';
import type { CardEditsStore } from './CardEditsStore';
import { cardTagOf } from './cardTag';
import { exportName } from './exportName';
import type { ModelCards } from './ModelCards';
import { presentCardEdit, presentCardView } from './presentCardView';
import type { CardSourcesStore } from './StoredCardSources';

/** Operations on cards of models. */
export type ModelCardsOperations =
  | 'getModelCard'
  | 'editModelCard'
  | 'exportModelCard'
  | 'listModelCardEdits';

/** The revision that the page before ended with. */
const positionShape = z.int();

/** Answers the operations on cards of models. */
export function createCardsRoutes(parts: {
  readonly cards: ModelCards;
  readonly editor: CardEditor;
  readonly edits: CardEditsStore;
  readonly store: Pick<CardSourcesStore, 'findModel'>;
}): OperationHandlers<ModelCardsOperations> {
  const { cards, editor, edits, store } = parts;
  return {
    async getModelCard({ path, query }) {
      const found = await cards.find(keyOf(path), query.version ?? null);
      const { model } = found.sources;
      const body = presentCardView(model, await cards.compose(found));
      return { body, etag: cardTagOf(body.revision, body) };
    },

    async editModelCard({ path, body: request, credentials, ifMatch }) {
      const { sources, card } = await editor.edit({
        ...{ key: keyOf(path), request, ifMatch: ifMatch ?? '' },
        by: callerRefOf(credentials),
      });
      const body = presentCardView(sources.model, card);
      return { body, etag: cardTagOf(body.revision, body) };
    },

    async exportModelCard({ path, query }) {
      const found = await cards.find(keyOf(path), query.version ?? null);
      const { model, version } = found.sources;
      const { format, specVersion } = query;
      const written = await cards.write(found, format, specVersion);
      const fileName = exportName(model.name, version?.version ?? null, format);
      return { body: { ...presentWritten(written), fileName } };
    },

    async listModelCardEdits({ path, query: { cursor, limit } }) {
      const model = await store.findModel(keyOf(path));
      if (!model) throw unknownModel(keyOf(path));
      const scope = `model-card-edits ${model.id}`;
      const below = readPosition(cursor, scope, positionShape);
      const { items, hasMore } = await edits.list(model.id, { limit, below });
      const last = items.at(-1);
      return {
        body: {
          items: items.map(presentCardEdit),
          nextCursor:
            hasMore && last ? writeCursor(scope, last.revision) : null,
        },
      };
    },
  };
}

function keyOf(path: {
  readonly registry: string;
  readonly modelName: string;
}): ModelKey {
  return { registry: path.registry, name: path.modelName };
}
