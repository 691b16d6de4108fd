import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const Database = createRequire(import.meta.url)('better-sqlite3');

const GIVE_UP_SECONDS = 180;

/** Asks again, each so many seconds, until the answer is as wanted. */
export async function until(
  ask,
  isWanted,
  { everySeconds = 0.02, giveUpSeconds = GIVE_UP_SECONDS } = {},
) {
  for (let waited = 0; waited < giveUpSeconds; waited += everySeconds) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && isWanted(answer)) return answer;
    await sleep(everySeconds * 1_000);
  }
  throw new Error(`not within ${giveUpSeconds} s`);
}

/** How many rows a table of the portal's database has, read beside the portal. */
export async function rowsOf(data, table) {
  const count = `select count(*) as n from ${table}`;
  return withDatabase(
    data,
    { readonly: true },
    database => database.prepare(count).get().n,
  );
}

/** Lets the lease run out that a killed portal has left: the next one leads at once, not after a quarter of a minute. */
export const letLeaseRunOut = data =>
  withDatabase(data, {}, database =>
    database.prepare(`update slo_leader set until = '1970'`).run(),
  );

/** Asks the portal's database, or changes it. @returns rows; none of what changes it */
export const queryIn = async (data, sql) =>
  withDatabase(data, {}, database => {
    const statement = database.prepare(sql);
    if (statement.reader) return statement.all();
    statement.run();
    return [];
  });

function withDatabase(data, how, work) {
  const database = new Database(path.join(data, 'insights.sqlite'), {
    fileMustExist: true,
    ...how,
  });
  try {
    return work(database);
  } finally {
    database.close();
  }
}
