import type {
  AuditorService,
  AuditorServiceCreateEventOptions,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { asError } from '../asError';
import type { ApiOperation } from './apiOperations';

/**
 * Writes a change of state, tried or done, to the audit log. What cannot be written down before is not done; what is done
 * is answered as done, also where that can then not be written down.
 *
 * @param circumstances - the request, for who asks; without one the caller is to be in `meta`
 */
export async function audited<Result>(
  { auditEventId }: Pick<ApiOperation, 'auditEventId'>,
  {
    auditor,
    logger,
  }: { readonly auditor: AuditorService; readonly logger: LoggerService },
  circumstances: Pick<AuditorServiceCreateEventOptions, 'request' | 'meta'>,
  act: () => Promise<Result>,
): Promise<Result> {
  if (!auditEventId) return act();
  const event = await auditor.createEvent({
    eventId: auditEventId,
    severityLevel: 'medium',
    ...circumstances,
  });
  const write = async (outcome: () => Promise<void>) => {
    try {
      await outcome();
    } catch (error) {
      logger.error(
        `The audit log did not take the outcome of ${auditEventId}`,
        asError(error),
      );
    }
  };
  let result: Result;
  try {
    result = await act();
  } catch (error) {
    await write(() => event.fail({ error: asError(error) }));
    throw error;
  }
  await write(() => event.success());
  return result;
}
