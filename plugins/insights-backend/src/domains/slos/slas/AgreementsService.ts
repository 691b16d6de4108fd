import type { Clock } from '../../../platform/Clock';
import { digestOf } from '../../../platform/digest';
import { allowsEdit } from '../../../platform/entityTag';
import { Problem } from '../../../platform/Problem';
import { changedMeanwhile, refuseUneditable } from '../definitions/editable';
import { errorAt, faultyDefinition } from '../definitions/faultyDefinition';
import { sourceInWords } from '../model/definition/DefinitionSource';
import type { Agreement } from '../model/sla/Agreement';
import { withFirstDay } from '../model/sla/withFirstDay';
import {
  readAgreements,
  type PlacedAgreement,
  type ReadAgreements,
} from '../model/sla/readAgreements';
import type {
  AgreementClash,
  AgreementDraft,
  AgreementsStore,
  AuthoredVersion,
  KeptAgreement,
} from './AgreementsStore';

/** What a posted text is called in faults. */
const POSTED_TEXT = 'text';

/** An edit of one agreement. */
export interface AgreementEdit {
  readonly id: string;
  /** The `If-Match` header. */
  readonly ifMatch: string;
}

/** The draft of an agreement: what it says and the digest of it. */
export function draftOf(agreement: Agreement): AgreementDraft {
  return { agreement, digest: digestOf(JSON.stringify(agreement)) };
}

/** Agreements: written, changed, retired and looked up. */
export class AgreementsService {
  readonly #store: AgreementsStore;
  readonly #clock: Clock;

  constructor(parts: {
    readonly store: AgreementsStore;
    readonly clock: Clock;
  }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
  }

  /**
   * Keeps the agreements of a text, all or none. One that names no first day holds from today.
   *
   * @param by - entity reference of who writes
   * @throws Problem `faulty-definition` with every fault; `conflict` where one of the names is taken
   */
  async create(text: string, by: string): Promise<readonly KeptAgreement[]> {
    const placed = readPosted(text);
    const now = this.#now();
    const drafts = placed.map(({ agreement }) =>
      draftOf(withFirstDay(agreement, now)),
    );
    const clashes = await this.#store.create(drafts, by, now);
    if (clashes.length > 0) throw nameTaken(clashes, placed);
    return Promise.all(placed.map(({ agreement }) => this.get(agreement.id)));
  }

  /** @throws Problem `unknown-sla`, also for a retired one */
  async get(id: string): Promise<KeptAgreement> {
    const kept = await this.#store.get(id);
    if (!kept) throw unknownSla(id);
    return kept;
  }

  /** In use or retired. @throws Problem `unknown-sla` where there never was one */
  async find(id: string): Promise<KeptAgreement> {
    const found =
      (await this.#store.get(id)) ?? (await this.#store.getRetired(id));
    if (!found) throw unknownSla(id);
    return found;
  }

  /**
   * Begins a version of an agreement from now on; the same text again begins none. Where it names no first day, that of
   * before stays.
   *
   * @throws Problem `unknown-sla`, `not-editable`, `precondition-failed`, or `faulty-definition` with every fault
   */
  async replace(
    { id, ifMatch }: AgreementEdit,
    text: string,
    by: string,
  ): Promise<KeptAgreement> {
    const before = await this.#editable(id, ifMatch);
    const { since } = before.agreement;
    const said = readPostedOne(id, text);
    const draft = draftOf({ ...(since && { since }), ...said });
    const isExpected = (revision: number) => allowsEdit(ifMatch, revision);
    const outcome = await this.#store.replace(
      draft,
      isExpected,
      by,
      this.#now(),
    );
    if (outcome === 'changed') throw changedMeanwhile(id);
    return this.get(id);
  }

  /**
   * Takes an agreement out of use; its versions stay.
   *
   * @returns the agreement as it was
   * @throws Problem `unknown-sla`, `not-editable` or `precondition-failed`
   */
  async retire({ id, ifMatch }: AgreementEdit): Promise<KeptAgreement> {
    for (;;) {
      const before = await this.#editable(id, ifMatch);
      // What is answered is what was retired: who was slower looks again.
      const isExpected = (revision: number) => revision === before.revision;
      const outcome = await this.#store.retire(id, isExpected, this.#now());
      if (outcome === 'gone') throw unknownSla(id);
      if (outcome === 'kept') return before;
    }
  }

  /**
   * Versions, the latest first, of a retired agreement, too.
   *
   * @param below - versions from here on are left out
   * @throws Problem `unknown-sla`
   */
  async versions(
    id: string,
    { limit, below }: { readonly limit: number; readonly below?: number },
  ): Promise<{
    readonly items: readonly AuthoredVersion[];
    readonly hasMore: boolean;
  }> {
    const page = { limit: limit + 1, below };
    const found = await this.#store.history(id, page);
    if (found.length === 0 && below === undefined) throw unknownSla(id);
    return { items: found.slice(0, limit), hasMore: found.length > limit };
  }

  async #editable(id: string, ifMatch: string): Promise<KeptAgreement> {
    const kept = await this.get(id);
    refuseUneditable(id, kept, ifMatch);
    return kept;
  }

  #now(): string {
    return this.#clock.now().toISOString();
  }
}

/** What a text says, and every fault of it. */
export function checkAgreements(text: string): ReadAgreements {
  return readAgreements([{ file: POSTED_TEXT, text }]);
}

function readPosted(text: string): readonly PlacedAgreement[] {
  const { placed, faults } = checkAgreements(text);
  if (faults.length > 0) throw faultyDefinition(faults);
  if (placed.length > 0) return placed;
  throw faultyDefinition([
    {
      ...{ line: null, column: null, path: '', rule: 'sla/none' },
      detail: 'holds no agreement',
      howToMend: 'Add a document of kind ServiceLevelAgreement.',
    },
  ]);
}

function readPostedOne(id: string, text: string): Agreement {
  const placed = readPosted(text);
  const [{ agreement }] = placed;
  if (placed.length === 1 && agreement.id === id) return agreement;
  throw faultyDefinition(
    placed
      .filter((one, index) => index > 0 || one.agreement.id !== id)
      .map(one => ({
        ...one.place,
        path: 'metadata.name',
        detail: `is ${one.agreement.id}, where only ${id} is edited`,
        rule: 'sla/other',
        howToMend: `Keep the name ${id}; others are created by POST /slas.`,
      })),
  );
}

function unknownSla(id: string): Problem {
  return new Problem('unknown-sla', `No agreement has the name ${id}.`);
}

function nameTaken(
  clashes: readonly AgreementClash[],
  placed: readonly PlacedAgreement[],
): Problem {
  const errors = clashes.flatMap(({ id, holder }) => {
    const one = placed.find(({ agreement }) => agreement.id === id);
    const detail = `is taken: ${sourceInWords(holder)} defines ${id} already`;
    return one ? [errorAt(one.place, 'metadata.name', detail)] : [];
  });
  return new Problem(
    'conflict',
    `The agreements are not kept, since a name is taken: ${errors[0]?.detail}.`,
    {
      errors,
      howToMend:
        'Choose another name, or replace what is there with PUT /slas/{slaId}.',
    },
  );
}
