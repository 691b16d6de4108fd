/** What every action of this plugin is. */
export const READ_ONLY = {
  readOnly: true,
  destructive: false,
  idempotent: true,
};
