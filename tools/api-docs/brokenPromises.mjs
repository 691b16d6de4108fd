import { compare } from './comparison.mjs';
import { frozenText, releasesIn } from './releases.mjs';

/**
 * What is risky to callers in general, and is not done to those of v1: they were promised that no answer loses or changes a
 * field.
 */
const LOST =
  /-(removed|renamed|no-longer-allowed|became-write-only)$|^(operation-id|request-default)-changed$/;

const isPromised = ({ severity, ruleId }) =>
  severity === 'breaking' || (severity === 'risky' && LOST.test(ruleId));

/**
 * What the present description breaks of each release, a line each; none where it keeps what they promised.
 *
 * @param engine - the engine that compares
 * @param folder - where the releases are
 * @param present - text of the present description
 * @param version - version of the package: once released, it has a frozen description
 */
export function brokenPromises(engine, { folder, present, version }) {
  const releases = releasesIn(folder);
  const broken = releases.flatMap(release => {
    let text;
    try {
      text = frozenText(folder, release);
    } catch (error) {
      return [`${release.version}: ${error.message}`];
    }
    const { changes } = compare(
      engine,
      { name: `${release.version}.yaml`, text },
      { name: 'openapi.yaml', text: present },
    );
    return changes
      .filter(isPromised)
      .map(
        ({ sentence, ruleId, pointers }) =>
          `${release.version}: ${sentence} [${ruleId}] ${
            pointers.after ?? pointers.before
          }`,
      );
  });
  const isFrozen = releases.some(release => release.version === version);
  return isFrozen
    ? broken
    : [
        ...broken,
        `${version}: the package has this version, but its description is not frozen: run \`./almanac api:freeze\`.`,
      ];
}
