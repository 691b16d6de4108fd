const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const SECONDS = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: DAY,
  w: 7 * DAY,
  M: 30 * DAY,
  Q: 90 * DAY,
  Y: 365 * DAY,
};
const PAGES = /^(page|critical|fatal|emergency|urgent|sev[01]|p[01])$/;
const PORTION = 200;

/**
 * Definitions in force say what alerts they bring, and whether traffic weighs: their documents did so before. Versions that
 * are over stay as they were.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  let after = '';
  let rows;
  do {
    rows = await knex('slo_versions')
      .select('name', 'version', 'documents', 'definition')
      .whereNull('valid_to')
      .where('name', '>', after)
      .orderBy('name')
      .limit(PORTION);
    for (const { name, version, documents, definition } of rows) {
      const whole = withAlerts(JSON.parse(definition), JSON.parse(documents));
      await knex('slo_versions')
        .where({ name, version })
        .update({ definition: JSON.stringify(whole) });
      after = name;
    }
  } while (rows.length === PORTION);
};

/** What is more in them says nothing to who does not know it. */
exports.down = async function down() {};

function withAlerts(definition, documents) {
  const slo = documents.find(({ kind }) => kind === 'SLO');
  const { annotations = {} } = slo.metadata;
  const isWeighted = annotations['almanac.io/alert-weigh-traffic'] === 'true';
  const ownAlerts = ownAlertsOf(slo, documents);
  return {
    ...definition,
    lowTraffic: { ...definition.lowTraffic, isWeighted },
    ...(ownAlerts.length > 0 && { ownAlerts }),
  };
}

function ownAlertsOf({ spec }, documents) {
  const named = (kind, name) =>
    documents.find(one => one.kind === kind && one.metadata.name === name);
  const alerts = new Map();
  for (const one of spec.alertPolicies ?? []) {
    const policy = one.alertPolicyRef
      ? named('AlertPolicy', one.alertPolicyRef)
      : one;
    const [first] = policy.spec.conditions;
    const condition = first.conditionRef
      ? named('AlertCondition', first.conditionRef)
      : first;
    const { name } = policy.metadata;
    if (!alerts.has(name)) alerts.set(name, ownAlertOf(policy, condition.spec));
  }
  return [...alerts.values()];
}

function ownAlertOf({ metadata, spec }, { severity, condition }) {
  const word = severity.toLowerCase().replace(/[^a-z0-9]/g, '');
  return {
    policy: metadata.name,
    severity: PAGES.test(word) ? 'page' : 'ticket',
    operator: condition.op,
    threshold: condition.threshold,
    lookbackSeconds: secondsOf(condition.lookbackWindow),
    afterSeconds: secondsOf(condition.alertAfter ?? '0m'),
    whenBreaching: spec.alertWhenBreaching ?? true,
    whenNoData: spec.alertWhenNoData ?? false,
  };
}

function secondsOf(duration) {
  return Number.parseInt(duration, 10) * SECONDS[duration.at(-1)];
}
