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

/** Changes of every kind that MLflow tells in another way: a new version, a description, an alias that moves. */
export async function changeMlflow(url) {
  const change = (path, method, body) =>
    api(url, path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { model_version: last } = await api(
    url,
    'model-versions/get?name=model-0007&version=20',
  );
  await change('model-versions/create', 'POST', {
    ...{ name: last.name, source: last.source, run_id: last.run_id },
  });
  await change('model-versions/update', 'PATCH', {
    ...{ name: 'model-0123', version: '3' },
    description: 'Described anew.',
  });
  await change('registered-models/alias', 'POST', {
    ...{ name: 'model-0456', alias: 'champion', version: '2' },
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

/** How often a version was said to be new beyond the first time. */
export const newTwice = file =>
  read(
    file,
    `select coalesce(sum(times - 1), 0) as count from (
       select count(*) as times from model_events
       where kind = 'version-added' group by model_id, version)`,
  )[0].count;

/** Whether what `changeMlflow` did has arrived in a file of the backend. */
export function hasChanges(file) {
  const [alias] = read(
    file,
    `select a.version from model_aliases a join models m on m.id = a.model_id
     where m.name = 'model-0456' and a.alias = 'champion'`,
  );
  const [described] = read(
    file,
    `select record from model_versions v join models m on m.id = v.model_id
     where m.name = 'model-0123' and v.version = '3'`,
  );
  return (
    alias?.version === '2' &&
    described?.record.includes('Described anew.') &&
    versionsInFile(file).includes(keyOf('model-0007', '21'))
  );
}
