import type { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** A collector with its freshness. @public */
export type Collector = Schemas['Collector'];
/** One run of a collector. @public */
export type CollectorRun = Schemas['CollectorRun'];
/** An item that could not be kept. @public */
export type DeadLetter = Schemas['DeadLetter'];
/** A measured quantity. @public */
export type Signal = Schemas['Signal'];
/** What is tracked. @public */
export type Topic = Schemas['Topic'];
/** A topic with the signals measured for it. @public */
export type TopicDetail = Schemas['TopicDetail'];
/** The values of one signal for one topic. @public */
export type TopicSeries = Schemas['TopicSeries'];
/** A trend analysis with its explanation. @public */
export type TopicAnalysis = Schemas['TopicAnalysis'];
/** The result of the trend engine for one series. @public */
export type TrendAnalysis = Schemas['TrendAnalysis'];
/** What each member added to a change. @public */
export type Contributions = Schemas['Contributions'];
/** The sentence and the facts that it is made of. @public */
export type Explanation = Schemas['Explanation'];
/** Something that happened at a time. @public */
export type Marker = Schemas['Marker'];
/** A radar with its quadrants, rings and policy. @public */
export type Radar = Schemas['Radar'];
/** A fault in a radar file. @public */
export type RadarFault = Schemas['RadarFault'];
/** A topic on a radar. @public */
export type Blip = Schemas['Blip'];
/** A blip with its suggestion, reasons and history. @public */
export type BlipDetail = Schemas['BlipDetail'];
/** How far the analysis sweep is. @public */
export type AnalysisQueue = Schemas['AnalysisQueue'];
/** How a number was computed. @public */
export type Working = Schemas['Working'];
/** An RFC 9457 problem document. @public */
export type Problem = Schemas['Problem'];
/** Day, week or month. @public */
export type Step = Schemas['Step'];
/** What an analysis says of a series. @public */
export type Verdict = Schemas['Verdict'];
/** How a blip moved since the comparison period. @public */
export type Movement = Schemas['Movement'];
