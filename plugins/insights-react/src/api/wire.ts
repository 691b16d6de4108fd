import type { components } from '@almanac/backstage-plugin-insights-common';

/** A collector with its freshness. @public */
export type Collector = components['schemas']['Collector'];
/** One run of a collector. @public */
export type CollectorRun = components['schemas']['CollectorRun'];
/** An item that could not be kept. @public */
export type DeadLetter = components['schemas']['DeadLetter'];
/** A measured quantity. @public */
export type Signal = components['schemas']['Signal'];
/** What is tracked. @public */
export type Topic = components['schemas']['Topic'];
/** A topic with the signals measured for it. @public */
export type TopicDetail = components['schemas']['TopicDetail'];
/** The values of one signal for one topic. @public */
export type TopicSeries = components['schemas']['TopicSeries'];
/** A trend analysis with its explanation. @public */
export type TopicAnalysis = components['schemas']['TopicAnalysis'];
/** The result of the trend engine for one series. @public */
export type TrendAnalysis = components['schemas']['TrendAnalysis'];
/** What each member added to a change. @public */
export type Contributions = components['schemas']['Contributions'];
/** The sentence and the facts that it is made of. @public */
export type Explanation = components['schemas']['Explanation'];
/** Something that happened at a time. @public */
export type Marker = components['schemas']['Marker'];
/** A radar with its quadrants, rings and policy. @public */
export type Radar = components['schemas']['Radar'];
/** A fault in a radar file. @public */
export type RadarFault = components['schemas']['RadarFault'];
/** A topic on a radar. @public */
export type Blip = components['schemas']['Blip'];
/** A blip with its suggestion, reasons and history. @public */
export type BlipDetail = components['schemas']['BlipDetail'];
/** How far the analysis sweep is. @public */
export type AnalysisQueue = components['schemas']['AnalysisQueue'];
/** A subject whose analysis was given up. @public */
export type AnalysisFailure = components['schemas']['AnalysisFailure'];
/** How a number was computed. @public */
export type Working = components['schemas']['Working'];
/** An RFC 9457 problem document. @public */
export type Problem = components['schemas']['Problem'];
/** Day, week or month. @public */
export type Step = components['schemas']['Step'];
/** What an analysis says of a series. @public */
export type Verdict = components['schemas']['Verdict'];
/** Which way a blip last changed its ring, within the periods that count as movement. @public */
export type Movement = components['schemas']['Movement'];
