const PREFIX = 'api:default/bench-';

/** Of ids and digests, which end in digits: copies differ in the last ones. */
const DIGITS = 8;

/** `?` is which copy it is, from 1. */
const copied = column =>
  `substr(${column}, 1, length(${column}) - ${DIGITS}) || cast(10000000 + cast(? as integer) as text)`;

/** `?` is how many APIs there are before those of the copy. */
const ofCopy = column =>
  `'${PREFIX}' || cast(cast(substr(${column}, ${
    PREFIX.length + 1
  }) as integer) + cast(? as integer) as text)`;

/** What of each table is another one in a copy; all else is the same. */
const COPIED = {
  contract_texts: { digest: copied },
  contract_snapshots: {
    ...{ id: copied, digest: copied, compared_with: copied },
    entity_ref: ofCopy,
  },
  contract_changes: { snapshot_id: copied },
};

const FOLLOWS = [
  ...['snapshot_count', 'changed_at', 'breaking_at', 'latest_readable'],
];

/**
 * Copies the definitions of the first APIs to all others, with what was read of them.
 *
 * @param made how many have theirs; how many there are is a multiple of it
 */
export async function copyContracts(database, { contracts, made }) {
  await database.transaction(async trx => {
    // What is there, before copies are.
    const all = await trx('contracts').whereNotNull('latest_id');
    const sources = {};
    for (const table of Object.keys(COPIED)) {
      sources[table] = Object.keys(await trx(table).columnInfo());
      await trx.raw(
        `create temporary table made_${table} as select * from ${table}`,
      );
    }
    for (let copy = 1; copy < contracts / made; copy += 1) {
      const before = copy * made;
      for (const [table, columns] of Object.entries(sources)) {
        const others = COPIED[table];
        const values = columns.map(name => others[name]?.(name) ?? name);
        const bindings = columns
          .filter(name => others[name])
          .map(name => (others[name] === ofCopy ? before : copy));
        await trx.raw(
          `insert into ${table} (${columns}) select ${values} from made_${table}`,
          bindings,
        );
      }
      for (const row of all) {
        const number = Number(row.entity_ref.slice(PREFIX.length));
        await trx('contracts')
          .where({ entity_ref: `${PREFIX}${number + before}` })
          .update({
            ...Object.fromEntries(FOLLOWS.map(name => [name, row[name]])),
            latest_id: idOf(row.latest_id, copy),
            current_id: idOf(row.current_id, copy),
          });
      }
    }
    for (const table of Object.keys(sources)) {
      await trx.raw(`drop table made_${table}`);
    }
  });
}

function idOf(id, copy) {
  return id && `${id.slice(0, -DIGITS)}${10_000_000 + copy}`;
}
