/** How traffic goes up and down. */
export type Rhythm = 'shop' | 'warehouse' | 'night' | 'steady';

/** Trouble that a scenario meets again and again. */
export interface IncidentPlan {
  /** How the marker of an incident calls it. */
  readonly title: string;
  /** It comes in every so many weeks… */
  readonly everyWeeks: number;
  /** …so many times. */
  readonly times: number;
  readonly minutes: readonly [number, number];
  /** Share of the requests that is bad meanwhile. */
  readonly badRatio: readonly [number, number];
  /** Share of the incidents that begin shortly after a deploy; the others come out of the blue. */
  readonly afterDeploy: number;
}

/** Something that happens at the same time of each day, and that nobody calls an incident. */
export interface DailyTrouble {
  /** Minutes of the day, UTC. */
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly badRatio: number;
}

/** Made-up counts of one SLI. */
export interface Scenario {
  readonly id: string;
  /** Name of the component or resource in the catalog; those with incidents are among the services that deploy. */
  readonly service: string;
  readonly seed: number;
  readonly rhythm: Rhythm;
  /** Mean over a week. */
  readonly requestsAMinute: number;
  /** Share of the requests that is bad on calm days. */
  readonly badRatio: number;
  readonly incidents: readonly IncidentPlan[];
  readonly daily?: DailyTrouble;
  /** Its numbers are lost for some hours, once in every so many weeks. */
  readonly gapEveryWeeks?: number;
  /** Counts more good than there is in all for a quarter of an hour, once in every so many weeks. */
  readonly glitchEveryWeeks?: number;
}
