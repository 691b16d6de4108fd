import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { parse, parseAllDocuments } from 'yaml';
import { packageFile } from '../packageFile';

/** An entity as it is written, and the file it is written in. */
export interface WrittenEntity {
  entity: Entity;
  file: string;
}

const filesOf = (target: string): string[] => {
  const [before, after] = target.split('*');
  if (after === undefined) return [target];
  return readdirSync(before)
    .map(name => join(before, name) + after)
    .filter(file => existsSync(file));
};

/** `$text` and `$package` of a definition, as the catalog reads it. */
const resolveText = ({ spec }: Entity, file: string) => {
  const definition = spec?.definition as
    | { $text?: string; $package?: string }
    | undefined;
  if (spec && definition?.$text) {
    spec.definition = readFileSync(
      resolve(dirname(file), definition.$text),
      'utf8',
    );
  }
  if (spec && definition?.$package) {
    spec.definition = readFileSync(packageFile(definition.$package), 'utf8');
  }
};

const entitiesOf = (file: string): WrittenEntity[] =>
  parseAllDocuments(readFileSync(file, 'utf8')).flatMap(document => {
    if (document.errors.length > 0)
      throw new Error(`${file}: ${document.errors[0].message}`);
    const entity = document.toJS() as Entity;
    resolveText(entity, file);
    const targets = (entity.spec?.targets ?? []) as string[];
    return [
      { entity, file },
      ...targets
        .flatMap(target => filesOf(resolve(dirname(file), target)))
        .flatMap(entitiesOf),
    ];
  });

/** All entities that the `catalog.locations` of a configuration file lead to, following Location entities. */
export function readCatalogFiles(configFile: string): WrittenEntity[] {
  const { catalog } = parse(readFileSync(configFile, 'utf8'));
  return catalog.locations.flatMap(({ target }: { target: string }) =>
    // As the backend sees it: relative to packages/backend
    entitiesOf(resolve(dirname(configFile), 'packages/backend', target)),
  );
}
