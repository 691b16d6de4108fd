import { createPermission } from '@backstage/plugin-permission-common';

/** Read collectors, signals, topics, series and stored analyses. */
export const insightsReadPermission = createPermission({
  name: 'insights.read',
  attributes: { action: 'read' },
});

/** Run the calculators without state (`POST /v1/analyses/…`): they read nothing that is stored. */
export const insightsAnalysisComputePermission = createPermission({
  name: 'insights.analysis.compute',
  attributes: { action: 'read' },
});

/** Run a collector now. */
export const insightsCollectionRunPermission = createPermission({
  name: 'insights.collection.run',
  attributes: { action: 'update' },
});

/** Define signals and topics, and send observations and markers of them. */
export const insightsSignalsWritePermission = createPermission({
  name: 'insights.signals.write',
  attributes: { action: 'update' },
});

/** Read radars and their blips. */
export const trendRadarReadPermission = createPermission({
  name: 'trendRadar.read',
  attributes: { action: 'read' },
});

/** Decide on the rings of topics: accept what is suggested, override it, take back what was decided. */
export const trendRadarDecidePermission = createPermission({
  name: 'trendRadar.decide',
  attributes: { action: 'update' },
});

/** Write radars, change and take them away, and bring in radars that were drawn elsewhere. */
export const trendRadarDefinePermission = createPermission({
  name: 'trendRadar.define',
  attributes: { action: 'update' },
});

/** Read SLOs with their budgets, alerts and definitions. */
export const sloReadPermission = createPermission({
  name: 'slo.read',
  attributes: { action: 'read' },
});

/** Write, change and retire definitions of SLOs. */
export const sloWritePermission = createPermission({
  name: 'slo.write',
  attributes: { action: 'update' },
});

/** Decide on the actions that error-budget policies ask for: acknowledge, complete, except and reopen them. */
export const sloDecidePermission = createPermission({
  name: 'slo.decide',
  attributes: { action: 'update' },
});

/** Push counts of SLIs. */
export const sloPushPermission = createPermission({
  name: 'slo.push',
  attributes: { action: 'update' },
});

/** Read models, their cards, versions and promotions. */
export const modelCardsReadPermission = createPermission({
  name: 'modelCards.read',
  attributes: { action: 'read' },
});

/** Say something on cards, and ask that a version hold an alias. */
export const modelCardsWritePermission = createPermission({
  name: 'modelCards.write',
  attributes: { action: 'update' },
});

/** Decide which version holds an alias. */
export const modelCardsApprovePermission = createPermission({
  name: 'modelCards.approve',
  attributes: { action: 'update' },
});

/** Register versions in the built-in registry. */
export const modelCardsRegisterPermission = createPermission({
  name: 'modelCards.register',
  attributes: { action: 'update' },
});

/** Read which definitions APIs had, and what changed between them. */
export const apiContractsReadPermission = createPermission({
  name: 'apiContracts.read',
  attributes: { action: 'read' },
});

/** Say that one knows of the changes of an API. */
export const apiContractsAcknowledgePermission = createPermission({
  name: 'apiContracts.acknowledge',
  attributes: { action: 'update' },
});

/** Publish definitions of APIs, as builds do. */
export const apiContractsPublishPermission = createPermission({
  name: 'apiContracts.publish',
  attributes: { action: 'update' },
});

/** Waive what breaks, or what a ruleset says, of an API for a time. */
export const apiContractsWaivePermission = createPermission({
  name: 'apiContracts.waive',
  attributes: { action: 'update' },
});

/** Every permission that the `insights` backend asks for. */
export const insightsPermissions = [
  insightsReadPermission,
  insightsAnalysisComputePermission,
  insightsCollectionRunPermission,
  insightsSignalsWritePermission,
  trendRadarReadPermission,
  trendRadarDecidePermission,
  trendRadarDefinePermission,
  sloReadPermission,
  sloWritePermission,
  sloPushPermission,
  sloDecidePermission,
  modelCardsReadPermission,
  modelCardsWritePermission,
  modelCardsApprovePermission,
  modelCardsRegisterPermission,
  apiContractsReadPermission,
  apiContractsAcknowledgePermission,
  apiContractsPublishPermission,
  apiContractsWaivePermission,
];
