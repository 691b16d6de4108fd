import { setTimeout as sleep } from 'node:timers/promises';
import { guest } from './guest.mjs';

const DECIDER = 'user:default/mira.osman';
const WITHIN_MS = 120_000;

/** Configuration under which whoever enters is a member of the demo company's deciding group. */
export const DECIDER_SIGNED_IN = {
  auth: {
    providers: {
      guest: {
        userEntityRef: DECIDER,
        dangerouslyAllowOutsideDevelopment: true,
      },
    },
  },
};

/** Waits until something is so. @throws Error after two minutes */
export async function until(what, isSo) {
  for (let waited = 0; waited < WITHIN_MS; waited += 500) {
    if (await isSo()) return;
    await sleep(500);
  }
  throw new Error(`not within ${WITHIN_MS / 1000} s: ${what}`);
}

/** Whoever signs in before the catalog has read their groups is in none of them until they sign in anew. */
export const deciderIsKnown = url =>
  until('the catalog knows the decider', async () => {
    const get = await guest(url, '/api/catalog');
    const { items } = await get(
      `/entities/by-query?filter=${encodeURIComponent(
        'kind=User,metadata.name=mira.osman,relations.memberOf=group:default/architects',
      )}`,
    );
    return items.length === 1;
  });
