import type { CollectedModel } from '@almanac/backstage-plugin-insights-node';
import { canonicalJson } from '../record/canonicalJson';
import { checkCards, type CheckedCard } from './checkCards';
import { boundedText, entityRefOf, instantOf, linkOf } from './checkFields';
import type { Findings } from './Findings';
import { LONGEST_DESCRIPTION, MOST_ALIASES, MOST_TAGS } from './limits';
import { nameFault, shownName } from './nameFault';

/** What is kept of a model in its columns. */
export interface ModelFields {
  readonly description: string | null;
  /** JSON object of texts, with sorted keys. */
  readonly tags: string;
  /** Full entity reference. */
  readonly owner: string | null;
  readonly link: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

/** A model that can be kept. */
export interface CheckedModel {
  readonly name: string;
  readonly fields: ModelFields;
  /** Version by alias. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly cards: readonly CheckedCard[];
}

const MEND = 'Mend it in the registry.';

/** A model as it can be kept; undefined where its name cannot. What else cannot is left out and told. */
export function checkModel(
  model: CollectedModel,
  findings: Findings,
): CheckedModel | undefined {
  const item = `model ${shownName(model.name)}`;
  const fault = nameFault(model.name);
  if (fault) {
    findings.tell(item, fault, 'Give it another name in the registry.');
    return undefined;
  }
  const owner = entityRefOf(model.owner);
  if (model.owner !== undefined && owner === null) {
    findings.tell(
      `owner of the ${item}`,
      `${shownName(model.owner)} is no entity reference.`,
      'Write it as group:default/team-a.',
    );
  }
  const link = linkOf(model.link);
  if (model.link !== undefined && link === null) {
    findings.tell(`link of the ${item}`, 'It is no web address.', MEND);
  }
  return {
    name: model.name,
    fields: {
      description: boundedText(model.description, LONGEST_DESCRIPTION, {
        item: `description of the ${item}`,
        findings,
      }),
      tags: tagsOf(model, item, findings),
      owner,
      link,
      createdAt: instantOf(model.createdAt),
      updatedAt: instantOf(model.updatedAt),
    },
    aliases: aliasesOf(model, item, findings),
    cards: checkCards(model.cards, `the ${item}`, findings),
  };
}

function tagsOf(
  { tags = {} }: CollectedModel,
  item: string,
  findings: Findings,
): string {
  const json = canonicalJson(tags);
  if (json.length <= MOST_TAGS) return json;
  findings.tell(
    `tags of the ${item}`,
    `They have ${json.length} characters; at most ${MOST_TAGS} are kept, so none are.`,
    MEND,
  );
  return '{}';
}

function aliasesOf(
  { aliases = {} }: CollectedModel,
  item: string,
  findings: Findings,
): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [alias, version] of Object.entries(aliases)) {
    const fault =
      nameFault(alias) ??
      (nameFault(version) && 'It names no version.') ??
      (kept.size >= MOST_ALIASES
        ? `There are more than ${MOST_ALIASES} aliases.`
        : undefined);
    if (fault) {
      findings.tell(`alias ${shownName(alias)} of the ${item}`, fault, MEND);
    } else kept.set(alias, version);
  }
  return kept;
}
