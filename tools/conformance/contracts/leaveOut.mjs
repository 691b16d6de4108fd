/** Says in one line on stderr what is left out of a run, and why. */
export function leaveOut(what, why) {
  const [first] = String(why).trim().split('\n');
  console.error(`${what} left out: ${first}`);
}

/**
 * Does what needs something of others, which need not be there.
 *
 * @param what what is left out where it is not, as it is said on stderr
 * @returns what the work gives; undefined where it was left out
 */
export async function orLeaveOut(what, work) {
  try {
    return await work();
  } catch (error) {
    leaveOut(what, error.message);
    return undefined;
  }
}
