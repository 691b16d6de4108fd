import { randomUUID } from 'node:crypto';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { Problem, type ProblemFieldError } from '../../../platform/Problem';
import { saidByScope } from '../model/compose/cardsOfSaid';
import type {
  CardScope,
  CardSources,
  KeptCardEdit,
} from '../model/compose/CardSources';
import type { CardStatements } from '../model/compose/CardStatements';
import type { ComposedCard } from '../model/compose/ComposedCard';
import type { ModelKey } from '../model/record/ModelKey';
import type { OnModelChanged } from '../OnModelChanged';
import type { CardEditsStore } from './CardEditsStore';
import { allowsCardEdit } from './cardTag';
import { editSources } from './cardWork';
import type { TextWorkers } from '../../../platform/threads/TextWorkers';
import type { ModelCards } from './ModelCards';
import { shortChanges } from './shortChanges';
import { statementsOfRequest } from './statementsOfRequest';

/** What somebody says on a card, and on what state of it. */
export interface CardEditAsked {
  readonly key: ModelKey;
  /** The `If-Match` header. */
  readonly ifMatch: string;
  readonly request: components['schemas']['ModelCardEditRequest'];
  /** Entity reference of who says it. */
  readonly by: string;
}

/** Lets people say something on cards. */
export class CardEditor {
  readonly #cards: ModelCards;
  readonly #edits: CardEditsStore;
  readonly #workers: TextWorkers;
  readonly #clock: Clock;
  readonly #onChanged: OnModelChanged;

  constructor(parts: {
    readonly cards: ModelCards;
    readonly edits: CardEditsStore;
    readonly workers: TextWorkers;
    readonly clock: Clock;
    readonly onChanged: OnModelChanged;
  }) {
    this.#cards = parts.cards;
    this.#edits = parts.edits;
    this.#workers = parts.workers;
    this.#clock = parts.clock;
    this.#onChanged = parts.onChanged;
  }

  /**
   * Says something on a card, and gives the card with it: of the version, or of the latest one where it is said of the model.
   *
   * @throws Problem `unknown-model`; `invalid-request` or `batch-too-large` where the card does not take it; `precondition-failed`
   * where somebody else edited meanwhile
   */
  async edit(asked: CardEditAsked): Promise<{
    readonly sources: CardSources;
    readonly card: ComposedCard;
  }> {
    const { key, request, ifMatch } = asked;
    const statements = statementsOfRequest(request);
    const version = request.version ?? null;
    for (;;) {
      const found = await this.#cards.find(key, version);
      const { sources } = found;
      const { id: modelId, cardRevision } = sources.model;
      if (!allowsCardEdit(ifMatch, cardRevision)) throw changedMeanwhile(key);
      refuseIdle(sources, statements, version);
      const edit = this.#next(asked, statements, cardRevision);
      const { card, changes } = await this.#workers.run(
        editSources,
        { sources, edit },
        found.characters * 2,
      );
      const isKept = await this.#edits.add({
        ...{ id: randomUUID(), modelId, version, statements },
        ...{ at: edit.at, by: edit.by, revision: edit.revision },
        reason: request.reason?.trim() || null,
        changes: shortChanges(changes),
      });
      if (isKept) {
        await this.#onChanged(modelId);
        return { sources, card };
      }
      // Who was slower looks again, whether it is still what the edit was made on.
    }
  }

  #next(
    { request, by }: CardEditAsked,
    statements: CardStatements,
    cardRevision: number,
  ): KeptCardEdit {
    return {
      scope: scopeOf(request.version ?? null),
      revision: cardRevision + 1,
      at: this.#clock.now().toISOString(),
      ...{ by, statements },
    };
  }
}

function scopeOf(version: string | null): CardScope {
  return version === null ? 'model' : 'version';
}

/** Refuses to take back what nobody said there: it may have been said of another scope, or in a file. */
function refuseIdle(
  sources: CardSources,
  { clear }: CardStatements,
  version: string | null,
): void {
  const said = saidByScope(sources.said);
  const scope = scopeOf(version);
  const other = scope === 'model' ? 'version' : 'model';
  const inWords = {
    model: 'the model as a whole',
    version: version === null ? 'its latest version' : `version ${version}`,
  };
  const errors = clear.flatMap((pointer, index): ProblemFieldError[] => {
    if (said[scope].has(pointer)) return [];
    const detail = `nobody said anything of ${pointer} here for ${inWords[scope]}`;
    const hint = said[other].has(pointer)
      ? `; it was said for ${inWords[other]}`
      : '';
    return [{ pointer: `/clear/${index}`, detail: detail + hint }];
  });
  if (errors.length === 0) return;
  throw new Problem(
    'invalid-request',
    `There is nothing to take back: ${errors[0].detail}.`,
    {
      errors,
      howToMend:
        'What stands in a file or in the registry is changed there; say something else here to outweigh it.',
    },
  );
}

function changedMeanwhile({ name }: ModelKey): Problem {
  return new Problem(
    'precondition-failed',
    `The card of ${name} is not as it was when it was read for this edit.`,
  );
}
