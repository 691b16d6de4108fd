import type { JsonObject } from '../../json/Json';
import type { CardFinding } from '../CardFinding';
import type { PlaceOf } from '../issueFindings';

/** What is allowed in front matter and is seldom meant. */
export function metadataTraps(
  { license, license_name: name, license_link: link }: JsonObject,
  placeOf: PlaceOf,
): CardFinding[] {
  if (license !== 'other' || (name && link)) return [];
  return [
    {
      ruleId: 'hugging-face/other-licence',
      severity: 'warning',
      pointer: '/license',
      ...placeOf(['license']),
      why: 'is "other", and does not say which',
      fix: 'Give license_name and license_link.',
    },
  ];
}
