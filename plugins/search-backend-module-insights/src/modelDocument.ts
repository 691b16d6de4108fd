import type { components } from '@almanac/backstage-plugin-insights-common';
import type { IndexableDocument } from '@backstage/plugin-search-common';

type ModelSummary = components['schemas']['ModelSummary'];

/** What search keeps of a model. */
export interface ModelDocument extends IndexableDocument {
  /** Id of its registry. */
  readonly registry: string;
  /** In its registry. */
  readonly name: string;
  /** Entity reference; empty where nobody is known. */
  readonly owner: string;
  /** Empty where nobody said. */
  readonly task: string;
  /** Empty where nobody said. */
  readonly licence: string;
  /** Separated by spaces. */
  readonly aliases: string;
}

/** The document that search finds for a model. */
export function modelDocument(model: ModelSummary): ModelDocument {
  const { registry, name, title, summary, owner, task, licence } = model;
  return {
    title: title ?? name,
    text: [
      model.isExample && 'Example data.',
      model.goneSince && 'Gone from its registry.',
      model.deprecation && 'Deprecated: not to be used any more.',
      summary && sentence(summary),
      `Name: ${name}.`,
      task && `Task: ${task}.`,
      licence && `Licence: ${licence}.`,
      owner && `Owner: ${owner.replace(/^.*[:/]/, '')}.`,
    ]
      .filter(Boolean)
      .join(' '),
    location: `/models/${encodeURIComponent(registry)}/${encodeURIComponent(
      name,
    )}`,
    ...{ registry, name },
    owner: owner ?? '',
    task: task ?? '',
    licence: licence ?? '',
    aliases: model.aliases.map(({ alias }) => alias).join(' '),
  };
}

/** With a full stop, unless it ends otherwise. */
function sentence(words: string): string {
  return /[.!?…:]$/.test(words) ? words : `${words}.`;
}
