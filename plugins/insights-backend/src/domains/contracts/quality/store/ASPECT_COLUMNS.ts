import type { Aspect } from '../model/operationCoverage';

/** Columns of what an operation says of itself. */
export const ASPECT_COLUMNS: Readonly<Record<Aspect, string>> = {
  description: 'has_description',
  operationId: 'has_operation_id',
  requestExample: 'has_request_example',
  responseExample: 'has_response_example',
  clientErrors: 'has_client_errors',
  serverErrors: 'has_server_errors',
  security: 'has_security',
};
