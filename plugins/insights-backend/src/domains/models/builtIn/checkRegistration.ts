import { Problem, type ProblemFieldError } from '../../../platform/Problem';
import { entityRefOf } from '../model/ingest/checkFields';
import { MOST_RECORD } from '../model/ingest/limits';
import { nameFault } from '../model/ingest/nameFault';
import type { VersionRegistration } from './BuiltInRegistry';

/**
 * Refuses names that cannot be kept, owners that are none, and more than is kept of one version; the specification has seen
 * to all else.
 *
 * @throws Problem `invalid-request` or `batch-too-large`
 */
export function checkRegistration(
  name: string,
  registration: VersionRegistration,
): void {
  refuseTooMuch(registration);
  const { version, owner, aliases = [] } = registration;
  const errors: ProblemFieldError[] = [];
  const tell = (pointer: string, detail: string | undefined) => {
    if (detail !== undefined) errors.push({ pointer, detail });
  };
  tell('modelName', nameFault(name));
  if (version !== undefined) tell('/version', nameFault(version));
  aliases.forEach((alias, i) => tell(`/aliases/${i}`, nameFault(alias)));
  if (owner !== undefined && entityRefOf(owner) === null) {
    tell('/owner', 'It is no entity reference, such as group:default/team-a.');
  }
  if (errors.length === 0) return;
  throw new Problem(
    'invalid-request',
    'The version cannot be registered as it is.',
    { errors },
  );
}

function refuseTooMuch({
  card: _card,
  ...recorded
}: VersionRegistration): void {
  const { length } = JSON.stringify(recorded);
  if (length <= MOST_RECORD) return;
  throw new Problem(
    'batch-too-large',
    `What is said of the version has ${length} characters; at most ${MOST_RECORD} are kept.`,
    {
      howToMend:
        'Say less of it: fewer or shorter parameters, metrics or columns.',
    },
  );
}
