import type {
  Collected,
  CollectedMarker,
  CollectedSeries,
  CollectedTopic,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import { coreBrowsers, memberOf } from './model/browsers';
import { milestoneMarkers, releaseMarkers } from './model/markers';
import { FIRST_MONTH, firstDayOf } from './model/months';
import type { Run } from './model/Run';
import { GROUP_FEATURES, SUPPORT_SHARE } from './model/signals';
import { SupportTable } from './model/SupportTable';
import {
  formerIds,
  topicIdOfFeature,
  topicIdOfGroup,
  topicOfFeature,
  topicOfGroup,
} from './model/topics';
import { usageWeights } from './model/usageWeights';
import type { Feature, WebPlatformSource } from './model/WebPlatformSource';

/** What is found of some features or groups. */
type Found = Required<
  Pick<Collected, 'topics' | 'series' | 'markers' | 'problems'>
>;

/** Turns the packages' data into topics, series and markers for one run. */
export class WebPlatformRun {
  readonly featureIds: readonly string[];
  readonly groupIds: readonly string[];
  private readonly table: SupportTable;
  private readonly weights: ReturnType<typeof usageWeights>;
  private readonly former: ReturnType<typeof formerIds>;

  constructor(
    private readonly source: WebPlatformSource,
    private readonly run: Run,
  ) {
    this.featureIds = Object.keys(source.features)
      .filter(id => source.features[id].kind === 'feature')
      .sort();
    this.groupIds = Object.keys(source.groups).sort();
    this.table = new SupportTable(source, run.months);
    this.weights = usageWeights(source.usage);
    this.former = formerIds(source.features);
  }

  /** Topics, support and milestones of some features. One that cannot be read becomes a problem. */
  features(ids: readonly string[]): Found {
    const topics: CollectedTopic[] = [];
    const series: CollectedSeries[] = [];
    const markers: CollectedMarker[] = [];
    const problems: CollectionProblem[] = [];
    for (const id of ids) {
      const feature = this.source.features[id];
      if (feature.kind !== 'feature') continue;
      try {
        const found = this.feature(id, feature);
        topics.push(...found.topics);
        series.push(...found.series);
        markers.push(...found.markers);
      } catch (error) {
        problems.push({
          item: `feature ${id} of web-features`,
          reason: `It does not have the shape that is known: ${error}`,
          howToMend:
            'Install a version of web-features of the range that package.json names, and report the feature.',
        });
      }
    }
    return { topics, series, markers, problems };
  }

  /** Topics and numbers of supported features of some groups: in all browsers, each feature once, and in each. */
  groups(ids: readonly string[]): Found {
    return {
      topics: this.isFirst ? ids.map(id => topicOfGroup(id, this.source)) : [],
      series: ids.flatMap(id => this.seriesOfGroup(id)),
      markers: [],
      problems: [],
    };
  }

  /** Releases of all browsers in the run's span of days. */
  releases(): CollectedMarker[] {
    return coreBrowsers.flatMap(browser => {
      const timeline = this.table.timelines.get(browser.id);
      return timeline
        ? releaseMarkers(browser, timeline, this.run.markers)
        : [];
    });
  }

  /** Milestones of all features in the run's span of days. */
  milestones(): CollectedMarker[] {
    return this.featureIds.flatMap(id => this.milestonesOf(id));
  }

  /** Whether the topics are brought too: later, with the same packages, they are known. */
  private get isFirst(): boolean {
    return this.run.months.from === FIRST_MONTH;
  }

  private feature(id: string, feature: Feature) {
    return {
      topics: this.isFirst
        ? [topicOfFeature(id, feature, this.source, this.former.get(id) ?? [])]
        : [],
      series: coreBrowsers.map(browser => {
        const weight = this.weights.get(browser.id) ?? 0;
        return {
          signalId: SUPPORT_SHARE,
          topicId: topicIdOfFeature(id),
          member: memberOf(browser),
          start: firstDayOf(this.run.months.from),
          values: this.table
            .supportOf(feature, browser.id)
            .map(supported => supported * weight),
        };
      }),
      markers: this.milestonesOf(id),
    };
  }

  private milestonesOf(id: string): CollectedMarker[] {
    const feature = this.source.features[id];
    return feature.kind === 'feature'
      ? milestoneMarkers(id, feature, this.run.markers)
      : [];
  }

  private seriesOfGroup(groupId: string): CollectedSeries[] {
    const features = this.featureIds.flatMap(id => {
      const feature = this.source.features[id];
      return feature.kind === 'feature' && feature.group?.includes(groupId)
        ? [feature]
        : [];
    });
    const { from, to } = this.run.months;
    const inAll = new Float64Array(to - from + 1);
    const byBrowser = coreBrowsers.map(() => new Float64Array(to - from + 1));
    for (const feature of features) {
      const support = coreBrowsers.map(({ id }) =>
        this.table.supportOf(feature, id),
      );
      support.forEach((supported, browser) =>
        supported.forEach((one, i) => (byBrowser[browser][i] += one)),
      );
      inAll.forEach((_, i) => {
        if (support.every(supported => supported[i] === 1)) inAll[i] += 1;
      });
    }
    const series = {
      signalId: GROUP_FEATURES,
      topicId: topicIdOfGroup(groupId),
      start: firstDayOf(from),
    };
    return [
      { ...series, values: inAll },
      ...coreBrowsers.map((browser, index) => ({
        ...series,
        member: memberOf(browser),
        values: byBrowser[index],
      })),
    ];
  }
}
