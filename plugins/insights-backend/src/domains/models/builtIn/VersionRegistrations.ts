import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import type {
  DatabaseIngestTransactions,
  IngestTransaction,
} from '../ingest/DatabaseIngestTransactions';
import { moveInWords } from '../ingest/ingestAliases';
import { ingestCards } from '../ingest/ingestCards';
import { entityRefOf } from '../model/ingest/checkFields';
import type { ModelFields } from '../model/ingest/checkModel';
import { shownName } from '../model/ingest/nameFault';
import { aliasChanges } from '../model/ingest/planAliases';
import type { KeptModel } from '../model/ingest/planModel';
import type { OnModelChanged } from '../OnModelChanged';
import { BUILT_IN_REGISTRY } from './BUILT_IN_REGISTRY';
import type { BuiltInRegistry, VersionRegistration } from './BuiltInRegistry';
import { checkRegistration } from './checkRegistration';
import { nextNumber } from './nextNumber';
import {
  digestOfRegistration,
  registeredCards,
  registeredVersion,
  type Registering,
} from './registeredVersion';

/** What the service works with. */
export interface VersionRegistrationsParts {
  readonly transactions: Pick<DatabaseIngestTransactions, 'run'>;
  readonly clock: Clock;
  /** Called after a version was registered: lists have to show it. */
  readonly onChanged: OnModelChanged;
  /** Freezes the cards of versions of a model that got aliases. Does not throw. */
  readonly freezeCardsOf: (modelId: string) => Promise<void>;
}

/** Aliases that who registers has approved. */
interface Approved {
  readonly approved: readonly string[];
}

/** Registers versions in the registry that is built in. */
export class VersionRegistrations implements BuiltInRegistry {
  constructor(private readonly parts: VersionRegistrationsParts) {}

  /** @see BuiltInRegistry.registerVersion */
  async registerVersion(
    name: string,
    registration: VersionRegistration,
    by: string,
    approved: readonly string[] = [],
  ): Promise<{ version: string; isNew: boolean }> {
    checkRegistration(name, registration);
    const now = this.parts.clock.now().toISOString();
    const result = await this.parts.transactions.run(async transaction => {
      const model = await holdOrAdd(transaction, name, now);
      const version =
        registration.version ??
        (await unnamed(transaction, model.id, registration));
      const [kept] = await transaction.versions.find([model.id], [version]);
      if (kept) {
        refuseOther(name, version, kept.digest, registration);
        const given = await transaction.aliases.everGiven(model.id, version);
        refuseUngiven(name, version, given, registration);
        return { version, isNew: false, modelId: model.id };
      }
      const registering = { version, by, approved, now };
      await write(transaction, model, registration, registering);
      return { version, isNew: true, modelId: model.id };
    });
    const { version, isNew, modelId } = result;
    if (isNew) {
      // Before the answer, as whoever has it may change the card. Lists say what differs from what is frozen.
      await this.parts.freezeCardsOf(modelId);
      await this.parts.onChanged(modelId);
    }
    return { version, isNew };
  }
}

/** The latest version where its content is the same, as whose answer was lost asks again; else the next number. */
async function unnamed(
  { versions }: IngestTransaction,
  modelId: string,
  registration: VersionRegistration,
): Promise<string> {
  const latest = await versions.latestOf(modelId);
  if (latest?.digest === digestOfRegistration(registration)) {
    return latest.version;
  }
  return nextNumber(await versions.namesOf(modelId));
}

function refuseOther(
  name: string,
  version: string,
  digest: string,
  registration: VersionRegistration,
): void {
  if (digest === digestOfRegistration(registration)) return;
  throw new Problem(
    'conflict',
    `The version ${shownName(version)} of the model ${shownName(
      name,
    )} is there with other content.`,
    { howToMend: 'Register it as another version: a version never changes.' },
  );
}

/** What comes again is answered, and moves nothing: an alias that the version was never given is to be asked for. */
function refuseUngiven(
  name: string,
  version: string,
  given: ReadonlySet<string>,
  { aliases = [] }: VersionRegistration,
): void {
  const ungiven = aliases.find(alias => !given.has(alias));
  if (ungiven === undefined) return;
  throw new Problem(
    'conflict',
    `The version ${shownName(version)} of the model ${shownName(
      name,
    )} is there with the same content, and was not registered with the alias ${shownName(
      ungiven,
    )}.`,
    {
      howToMend:
        'Ask for a promotion of it: POST …/promotions. To register it again, leave the alias out.',
    },
  );
}

async function holdOrAdd(
  { models }: IngestTransaction,
  name: string,
  now: string,
): Promise<KeptModel> {
  const known = await models.hold(BUILT_IN_REGISTRY, [name]);
  const one = known.get(name);
  if (one) return one;
  await models.add([newModel(name, now)], {
    ...{ registry: BUILT_IN_REGISTRY, isExample: false, pass: now, now },
  });
  const added = (await models.hold(BUILT_IN_REGISTRY, [name])).get(name);
  if (!added) throw new Error(`The model ${name} vanished as it was added`);
  return added;
}

function newModel(name: string, now: string) {
  const fields: ModelFields = {
    ...{ description: null, tags: '{}', owner: null, link: null },
    ...{ createdAt: now, updatedAt: now },
  };
  return { name, fields, aliases: new Map<string, string>(), cards: [] };
}

async function write(
  transaction: IngestTransaction,
  { id: modelId, fields }: KeptModel,
  registration: VersionRegistration,
  registering: Registering & Approved,
): Promise<void> {
  const { version, by, now } = registering;
  const owner = entityRefOf(registration.owner) ?? fields.owner;
  await transaction.models.write(
    modelId,
    { fields: { ...fields, owner, updatedAt: now } },
    { isExample: false, pass: now },
  );
  await transaction.versions.write(
    [
      {
        ...registeredVersion(registration, registering),
        ...{ id: randomUUID(), modelId },
      },
    ],
    now,
  );
  await transaction.addEvents([
    { modelId, by, at: now, kind: 'registered', version },
  ]);
  await ingestCards(
    transaction,
    [
      {
        ...{ modelId, version, isNew: true, item: 'the registration' },
        cards: registeredCards(registration, registering),
      },
    ],
    { collector: BUILT_IN_REGISTRY, now },
  );
  const { aliases = [] } = registration;
  await moveAliases(transaction, modelId, aliases, registering);
  await transaction.models.changed([modelId]);
}

async function moveAliases(
  transaction: IngestTransaction,
  modelId: string,
  aliases: readonly string[],
  { version, by, approved, now }: Registering & Approved,
): Promise<void> {
  const held = new Map(
    (await transaction.aliases.of([modelId])).map(one => [
      one.alias,
      one.version,
    ]),
  );
  const wanted = new Map([
    ...held,
    ...aliases.map(alias => [alias, version] as const),
  ]);
  const changes = aliasChanges(held, wanted).map(one => ({ ...one, modelId }));
  await transaction.aliases.move(changes, now);
  const reason = 'It was registered with this alias.';
  const isApproved = ({ alias }: { alias: string }) => approved.includes(alias);
  for (const [some, approvedBy] of [
    [changes.filter(isApproved), by],
    [changes.filter(change => !isApproved(change)), null],
  ] as const) {
    await transaction.aliases.applied(some, { by, approvedBy, now, reason });
  }
  await transaction.addEvents(
    changes.map(change => ({
      ...{ modelId, by, at: now, kind: 'promotion-applied' as const, version },
      ...{ alias: change.alias, detail: moveInWords(change) },
    })),
  );
}
