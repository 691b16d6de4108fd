import type { Collector } from '../Collector';

/** What the deploy service answers for one team: deploys a week, oldest first. */
export interface DeploysOfTeam {
  team: string;
  firstMonday: string;
  deploys: number[];
}

/** Collects how often each team deploys. The how-to "add a collector" quotes this file. */
export function createDeploysCollector(
  readDeploys: (signal: AbortSignal) => Promise<DeploysOfTeam[]>,
): Collector {
  return {
    id: 'deploys',
    title: 'Deploys',
    description: 'Deploys a week and team, from the deploy service.',
    schedule: { frequencySeconds: 3600, timeoutSeconds: 300 },

    async *collect({ signal, checkpoint }) {
      const teams = await readDeploys(signal);
      const seen = JSON.stringify(teams);
      if (checkpoint?.seen === seen) return;
      yield {
        signals: [
          {
            id: 'deploys:per-week',
            title: 'Deploys a week',
            description: 'Deploys to production that went through.',
            unit: '{deploy}',
            step: 'week',
            kind: 'count',
            aggregation: 'sum',
            higherIs: 'neutral',
            dimensions: ['team'],
            definitionVersion: '1',
          },
        ],
        topics: [
          {
            id: 'deploys:production',
            title: 'Production',
            description: 'The production environment.',
            aliases: [],
            tags: ['environment:production'],
            links: [],
          },
        ],
        series: teams.map(({ team, firstMonday, deploys }) => ({
          signalId: 'deploys:per-week',
          topicId: 'deploys:production',
          member: { dimension: 'team', id: team, title: team },
          start: firstMonday,
          values: Float64Array.from(deploys),
        })),
        progress: { done: teams.length, total: teams.length, what: 'teams' },
        checkpoint: { seen },
      };
    },
  };
}
