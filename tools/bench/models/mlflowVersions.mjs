import { createRequire } from 'node:module';

const Database = createRequire(import.meta.url)('better-sqlite3');

const keyOf = (name, version) => JSON.stringify([name, version]);

async function api(url, path, options) {
  const answer = await fetch(`${url}/api/2.0/mlflow/${path}`, options);
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer.json();
}

/** Every version that an MLflow server has, by its model and itself. */
export async function versionsInMlflow(url) {
  const keys = new Set();
  for (let token = ''; ; ) {
    const page = await api(
      url,
      `model-versions/search?max_results=5000&page_token=${token}`,
    );
    for (const { name, version } of page.model_versions ?? []) {
      keys.add(keyOf(name, version));
    }
    if (!page.next_page_token) return keys;
    token = encodeURIComponent(page.next_page_token);
  }
}

/** Names of the models that are changed, of so many. */
function changedModels(models) {
  const nameAt = share =>
    `model-${String(Math.floor(models * share)).padStart(4, '0')}`;
  return {
    ...{ grown: nameAt(0.007), described: nameAt(0.123), moved: nameAt(0.456) },
  };
}

/** Changes of every kind that MLflow tells in another way: a new version, a description, an alias that moves. */
export async function changeMlflow(url, models) {
  const { grown, described, moved } = changedModels(models);
  const change = (path, method, body) =>
    api(url, path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { model_version: last } = await api(
    url,
    `model-versions/get?name=${grown}&version=20`,
  );
  await change('model-versions/create', 'POST', {
    ...{ name: last.name, source: last.source, run_id: last.run_id },
    model_id: last.source.replace('models:/', ''),
  });
  await change('model-versions/update', 'PATCH', {
    ...{ name: described, version: '3' },
    description: 'Described anew.',
  });
  await change('registered-models/alias', 'POST', {
    ...{ name: moved, alias: 'champion', version: '2' },
  });
}

const read = (file, query) => {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(query).all();
  } finally {
    database.close();
  }
};

/** How many versions a file of the backend has so far; 0 where it has no table of them yet. */
export function countVersions(file) {
  try {
    return read(file, 'select count(*) as count from model_versions')[0].count;
  } catch {
    return 0;
  }
}

/** Versions in a file of the backend that are not gone, one entry a row. */
export const versionsInFile = file =>
  read(
    file,
    `select name, version from model_versions v join models m on m.id = v.model_id
     where v.gone_since is null and m.gone_since is null`,
  ).map(({ name, version }) => keyOf(name, version));

/** What a file of the backend says of each version: the records of it that are not gone, and how many events it has. */
function statesIn(file) {
  const states = new Map();
  const stateOf = ({ name, version }) => {
    const key = keyOf(name, version);
    if (!states.has(key)) states.set(key, { records: [], events: 0 });
    return states.get(key);
  };
  const rows = read(
    file,
    `select name, version, record from model_versions v join models m on m.id = v.model_id
     where v.gone_since is null and m.gone_since is null`,
  );
  for (const row of rows) stateOf(row).records.push(row.record);
  const events = read(
    file,
    `select name, version, count(*) as times from model_events e join models m on m.id = e.model_id
     where version is not null group by name, version`,
  );
  for (const row of events) stateOf(row).events += row.times;
  return states;
}

/**
 * Holds what a killed sync came to against an undisturbed one of the same server.
 *
 * @returns how many versions are `lost` (not there, or with another record or fewer events) and `doubled` (kept or told of
 *   more often)
 */
export function differencesOf(killedFile, undisturbedFile) {
  const none = { records: [], events: 0 };
  const killed = statesIn(killedFile);
  const undisturbed = statesIn(undisturbedFile);
  let lost = 0;
  let doubled = 0;
  for (const key of new Set([...undisturbed.keys(), ...killed.keys()])) {
    const now = killed.get(key) ?? none;
    const then = undisturbed.get(key) ?? none;
    const isMissing = then.records.some(one => !now.records.includes(one));
    if (isMissing || now.events < then.events) lost += 1;
    const isMore = now.records.length > then.records.length;
    if (isMore || now.events > then.events) doubled += 1;
  }
  return { lost, doubled };
}

/** Whether what `changeMlflow` did has arrived in a file of the backend. */
export function hasChanges(file, models) {
  const changed = changedModels(models);
  const [alias] = read(
    file,
    `select a.version from model_aliases a join models m on m.id = a.model_id
     where m.name = '${changed.moved}' and a.alias = 'champion'`,
  );
  const [described] = read(
    file,
    `select record from model_versions v join models m on m.id = v.model_id
     where m.name = '${changed.described}' and v.version = '3'`,
  );
  return (
    alias?.version === '2' &&
    described?.record.includes('Described anew.') &&
    versionsInFile(file).includes(keyOf(changed.grown, '21'))
  );
}
