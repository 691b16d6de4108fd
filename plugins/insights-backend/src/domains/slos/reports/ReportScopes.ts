import { inPortions } from '../../../platform/inPortions';
import { Problem } from '../../../platform/Problem';
import { heldWithin, type HeldVersions } from '../model/report/heldWithin';
import type { ReportContent } from '../model/report/ReportContent';
import { isInScope, type ReportScope } from '../model/report/ReportScope';
import { instantOf } from '../model/window/instantOf';
import type { Span } from '../model/window/TimeWindow';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { versionKey, type ReportDefinitions } from './ReportDefinitions';
import type { ReportedSlo } from './ReportedSlo';

/** A report is read by people, and made while somebody waits. */
export const MOST_SLOS = 500;

/** Definitions that are looked at in one step. */
const PORTION = 500;

/** Finds the SLOs of a scope, with the versions of their definitions that decide on a period. */
export class ReportScopes {
  readonly #definitions: ReportDefinitions;
  readonly #services: ServiceCatalog;

  constructor(parts: {
    readonly definitions: ReportDefinitions;
    readonly services: ServiceCatalog;
  }) {
    this.#definitions = parts.definitions;
    this.#services = parts.services;
  }

  /**
   * By name.
   *
   * @param span - what is counted of the period
   * @throws Problem `invalid-request` where there are too many, or where one that is named is unknown
   */
  async find(scope: ReportScope, span: Span): Promise<ReportedSlo[]> {
    const versions = await this.#definitions.versionsWithin(
      {
        start: instantOf(span.startSeconds),
        end: instantOf(span.endSeconds),
      },
      scope.slos,
    );
    refuseUnknown(scope.slos, versions);
    await this.#services.refresh();
    const found: ReportedSlo[] = [];
    for (const portion of inPortions([...versions.keys()].sort(), PORTION)) {
      const held = new Map<string, HeldVersions>();
      for (const name of portion) {
        const one = heldWithin(versions.get(name) ?? [], span);
        if (one) held.set(name, one);
      }
      found.push(...(await this.#inScope(scope, held)));
      if (found.length > MOST_SLOS) throw tooMany();
    }
    return found;
  }

  /** The SLOs of a report with the very versions that it names; those that are not there any more are left out. */
  async again({ slos }: ReportContent): Promise<ReportedSlo[]> {
    const found = await this.#definitions.definitions(
      slos.map(({ name, definition: { version } }) => ({ name, version })),
    );
    return slos.flatMap((slo): ReportedSlo[] => {
      const { name, owner, system, changes, retiredAt } = slo;
      const { version } = slo.definition;
      const kept = found.get(versionKey({ name, version }));
      if (!kept) return [];
      const held = { ...slo.definition, digest: kept.digest };
      const { definition } = kept;
      return [{ name, owner, system, changes, retiredAt, held, definition }];
    });
  }

  async #inScope(
    scope: ReportScope,
    held: ReadonlyMap<string, HeldVersions>,
  ): Promise<ReportedSlo[]> {
    const keys = [...held].map(([name, { deciding }]) => {
      return { name, version: deciding.version };
    });
    const definitions = await this.#definitions.definitions(keys);
    return [...held].flatMap(([name, versions]): ReportedSlo[] => {
      const { version, digest, validFrom, by } = versions.deciding;
      const definition = definitions.get(
        versionKey({ name, version }),
      )?.definition;
      if (!definition) return [];
      const { owner, system } = this.#services.factsOf(definition.service);
      if (!isInScope(scope, definition, { owner, system })) return [];
      const { changes, isLater, retiredAt } = versions;
      return [
        {
          ...{ name, owner, system, definition, retiredAt },
          held: { version, digest, validFrom, by, isLater },
          changes: changes.map(one => ({
            ...{ version: one.version, digest: one.digest },
            ...{ at: one.validFrom, by: one.by },
          })),
        },
      ];
    });
  }
}

function refuseUnknown(
  names: readonly string[] = [],
  versions: ReadonlyMap<string, unknown>,
): void {
  const errors = names.flatMap((name, index) =>
    versions.has(name)
      ? []
      : [
          {
            pointer: `/scope/slos/${index}`,
            detail: `no SLO ${name} held in the period`,
          },
        ],
  );
  if (errors.length === 0) return;
  const [{ detail }] = errors;
  throw new Problem('invalid-request', `The scope names ${detail}.`, {
    errors,
  });
}

function tooMany(): Problem {
  const detail = `covers more than ${MOST_SLOS} SLOs`;
  return new Problem('invalid-request', `The scope ${detail}.`, {
    errors: [{ pointer: '/scope', detail }],
    howToMend: 'Make a report for each owner, system or service.',
  });
}
