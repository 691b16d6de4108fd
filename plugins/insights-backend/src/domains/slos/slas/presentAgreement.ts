import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Agreement } from '../model/sla/Agreement';
import { agreementAsYaml } from '../model/sla/agreementAsYaml';
import { presentWindow } from '../presenters/presentDefinition';
import type { AuthoredVersion, KeptAgreement } from './AgreementsStore';

type Schemas = components['schemas'];

/** An agreement as the API gives it. */
export function presentAgreement(
  agreement: Agreement,
): Schemas['SlaAgreement'] {
  const { credits } = agreement;
  return {
    ...agreement,
    window: presentWindow(agreement.window),
    exclusions: agreement.exclusions.map(one => ({ ...one })),
    credits: credits && {
      ...credits,
      tiers: credits.tiers.map(tier => ({ ...tier })),
    },
  };
}

/** Where an agreement is edited, as the API gives it. */
export function presentAgreementSource({
  source: { kind, ref },
  retiredAt,
}: Pick<
  KeptAgreement,
  'source' | 'retiredAt'
>): Schemas['SloDefinitionSource'] {
  return { kind, ref, isEditable: kind === 'api' && retiredAt === null };
}

/** A version as the API gives it. */
export function presentAgreementVersion({
  agreement,
  ...version
}: AuthoredVersion): Schemas['SlaVersionPage']['items'][number] {
  return {
    ...version,
    text: agreementAsYaml(agreement),
    agreement: presentAgreement(agreement),
  };
}

/** An agreement with its version, as the API gives it. */
export function presentAgreementRecord({
  agreement,
  version,
  digest,
  source,
  retiredAt,
  createdAt,
  updatedAt,
  by,
}: KeptAgreement): Schemas['SlaRecord'] {
  return {
    id: agreement.id,
    ...{ version, digest },
    source: presentAgreementSource({ source, retiredAt }),
    text: agreementAsYaml(agreement),
    agreement: presentAgreement(agreement),
    ...{ createdAt, updatedAt, updatedBy: by },
  };
}
