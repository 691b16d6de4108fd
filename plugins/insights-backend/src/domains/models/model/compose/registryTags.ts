import {
  RISK_TIERS,
  riskTierIn,
  type Licence,
  type Party,
} from '../card/CardValues';
import type { CardContent } from '../card/Card';
import { compactContent, stated } from '../card/compact';
import type { CardFault } from './ComposedCard';

/** Names of tags that say what a field says, as {@link normalised} writes them. */
const FIELD_TAGS = {
  task: ['task', 'pipeline_tag'],
  licences: ['licence', 'license'],
  library: ['library', 'library_name', 'framework'],
  languages: ['language', 'languages'],
  baseModels: ['base_model', 'base_models'],
  owners: ['owner', 'owners', 'team'],
  contact: ['contact'],
  riskTier: ['risk_tier'],
} as const;

/** Tags that registries write for themselves. */
const OF_REGISTRY = /^mlflow\./i;

/** What the tags of a model or a version in a registry say: those that name a field, and the others as tags. */
export function contentOfTags(
  tags: Readonly<Record<string, string>>,
): CardContent {
  const said = saidBy(tags);
  const named = (field: keyof typeof FIELD_TAGS) => textOf(said, field);
  const list = (field: keyof typeof FIELD_TAGS) => listIn(named(field));
  return compactContent({
    details: {
      task: stated(named('task')),
      library: stated(named('library')),
      languages: stated(list('languages')),
      baseModels: stated(list('baseModels')),
      tags: stated(otherTags(tags)),
    },
    ownership: {
      owners: stated(list('owners').map((name): Party => ({ name }))),
      contact: stated(named('contact')),
      licences: stated(list('licences').map((id): Licence => ({ id }))),
    },
    ethicalConsiderations: { riskTier: stated(riskTierIn(named('riskTier'))) },
  });
}

/** Tags that name a field and hold what it does not take. */
export function faultsOfTags(
  source: string,
  tags: Readonly<Record<string, string>>,
): CardFault[] {
  const tier = textOf(saidBy(tags), 'riskTier');
  if (tier === undefined || riskTierIn(tier) !== undefined) return [];
  return [
    {
      source,
      ruleId: 'registry/risk-tier',
      severity: 'warning',
      pointer: '/tags/risk_tier',
      ...{ line: null, column: null },
      why: `is “${tier.slice(0, 100)}”, which is no tier of risk`,
      fix: `Write one of ${RISK_TIERS.join(', ')}.`,
    },
  ];
}

/** Tags by what their names say; of several spellings the first in the order of their letters. */
function saidBy(
  tags: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const key of Object.keys(tags).sort()) {
    const name = normalised(key);
    if (!said.has(name)) said.set(name, tags[key].trim());
  }
  return said;
}

/** `risk-tier`, `Risk tier` and `riskTier` are one name. */
function normalised(key: string): string {
  return key
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[\s.-]+/g, '_')
    .toLowerCase();
}

function textOf(
  said: ReadonlyMap<string, string>,
  field: keyof typeof FIELD_TAGS,
): string | undefined {
  const texts = FIELD_TAGS[field].map(name => said.get(name));
  return texts.find(text => text !== undefined && text !== '');
}

function listIn(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '');
}

const NAMES = new Set<string>(Object.values(FIELD_TAGS).flat());

function otherTags(tags: Readonly<Record<string, string>>): string[] {
  return Object.keys(tags)
    .filter(key => !OF_REGISTRY.test(key) && !NAMES.has(normalised(key)))
    .sort()
    .map(key => {
      const value = tags[key].trim();
      return value === '' || value === 'true' ? key : `${key}: ${value}`;
    });
}
