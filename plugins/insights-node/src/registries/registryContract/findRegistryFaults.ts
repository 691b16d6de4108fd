import type { Collected } from '../../Collected';
import type { CollectedRegistry } from '../CollectedRegistry';
import { modelFaults, versionFaults } from './recordFaults';

/** Room for it in a store. */
const MOST_CHARACTERS_OF_PASS = 64;

/** What a pass has brought so far. */
interface Pass {
  readonly name: string | undefined;
  readonly wholeModels: Set<string>;
  isWhole: boolean;
}

/**
 * What in the batches of one run, the first of a registry, breaks the contract, a sentence each.
 *
 * @param batches - of a run without checkpoint, to its end
 */
export function findRegistryFaults(batches: readonly Collected[]): string[] {
  const models = new Set<string>();
  let pass: Pass = {
    name: undefined,
    wholeModels: new Set(),
    isWhole: false,
  };
  const faults: string[] = [];
  for (const { registry } of batches) {
    if (!registry) continue;
    if (registry.pass !== pass.name) {
      faults.push(...passFaults(registry.pass, pass.name));
      pass = { name: registry.pass, wholeModels: new Set(), isWhole: false };
    }
    faults.push(...orderFaults(registry, pass));
    for (const model of registry.models ?? []) {
      models.add(model.name);
      faults.push(...modelFaults(model));
    }
    for (const version of registry.versions ?? []) {
      faults.push(...versionFaults(version));
      if (!models.has(version.model)) {
        faults.push(
          `version ${version.version} comes before its model ${version.model}`,
        );
      }
    }
    for (const name of registry.wholeModels ?? []) {
      pass.wholeModels.add(name);
      if (!models.has(name)) faults.push(`${name} is whole, but no model`);
    }
    pass.isWhole ||= registry.isWhole ?? false;
  }
  if (!pass.isWhole)
    faults.push('the first run does not end with a whole pass');
  return [...faults, ...aliasFaults(batches)];
}

function passFaults(name: string, before = ''): string[] {
  if (name === '' || name.length > MOST_CHARACTERS_OF_PASS) {
    return ['a pass has no name of 1 to 64 characters'];
  }
  return name > before ? [] : [`the pass ${name} sorts before ${before}`];
}

/** What comes after its end was told. */
function orderFaults(registry: CollectedRegistry, pass: Pass): string[] {
  const faults: string[] = [];
  const hasContent = registry.models?.length || registry.versions?.length;
  if (pass.isWhole && hasContent) {
    faults.push(`the pass ${pass.name} brings more after it is whole`);
  }
  for (const { model } of registry.versions ?? []) {
    if (pass.wholeModels.has(model)) {
      faults.push(`${model} gets a version after it is whole`);
    }
  }
  return faults;
}

/** Aliases that name no version, at the end of the run. */
function aliasFaults(batches: readonly Collected[]): string[] {
  const versions = new Set<string>();
  const aliases = new Map<string, Readonly<Record<string, string>>>();
  for (const { registry } of batches) {
    for (const { name, aliases: own } of registry?.models ?? []) {
      aliases.set(name, own ?? {});
    }
    for (const { model, version } of registry?.versions ?? []) {
      versions.add(JSON.stringify([model, version]));
    }
  }
  return [...aliases].flatMap(([model, own]) =>
    Object.entries(own)
      .filter(([, version]) => !versions.has(JSON.stringify([model, version])))
      .map(
        ([alias, version]) =>
          `the alias ${alias} of ${model} is held by ${version}, which is no version`,
      ),
  );
}
