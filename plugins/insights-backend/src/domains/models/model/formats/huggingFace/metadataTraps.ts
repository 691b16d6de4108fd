import { RISK_TIERS, riskTierIn } from '../../card/CardValues';
import type { Json, JsonObject } from '../../json/Json';
import type { CardFinding } from '../CardFinding';
import type { PlaceOf } from '../issueFindings';

/** What is allowed in front matter and is seldom meant. */
export function metadataTraps(
  {
    license,
    license_name: name,
    license_link: link,
    risk_tier: tier,
  }: JsonObject,
  placeOf: PlaceOf,
): CardFinding[] {
  return [
    ...(license === 'other' && !(name && link) ? [otherLicence(placeOf)] : []),
    ...riskTierFindings(tier, placeOf),
  ];
}

function otherLicence(placeOf: PlaceOf): CardFinding {
  return {
    ruleId: 'hugging-face/other-licence',
    severity: 'warning',
    pointer: '/license',
    ...placeOf(['license']),
    why: 'is "other", and does not say which',
    fix: 'Give license_name and license_link.',
  };
}

function riskTierFindings(
  tier: Json | undefined,
  placeOf: PlaceOf,
): CardFinding[] {
  if (tier === undefined || tier === null) return [];
  if (riskTierIn(tier) !== undefined) return [];
  return [
    {
      ruleId: 'hugging-face/risk-tier',
      severity: 'warning',
      pointer: '/risk_tier',
      ...placeOf(['risk_tier']),
      why: 'is no tier of risk',
      fix: `Write one of ${RISK_TIERS.join(', ')}.`,
    },
  ];
}
