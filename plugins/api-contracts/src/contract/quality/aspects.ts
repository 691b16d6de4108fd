/** What operations can say of themselves, in the order of the table. */
export const aspects = [
  'description',
  'operationId',
  'requestExample',
  'responseExample',
  'clientErrors',
  'serverErrors',
  'security',
] as const;
