/**
 * Portals that are started at once: all of them, or none that goes on running.
 *
 * @param starts - promises of `serveProduction`
 * @throws what the first of them failed with that did not start
 */
export async function togetherOrNone(starts) {
  const settled = await Promise.allSettled(starts);
  const failed = settled.find(({ status }) => status === 'rejected');
  if (!failed) return settled.map(({ value }) => value);
  await Promise.all(settled.map(({ value }) => value?.stop('SIGKILL')));
  throw failed.reason;
}
