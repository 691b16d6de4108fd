import { API_PATH } from '../../platform/apiPath';
import {
  isMeanOfMembers,
  partsOfTotal,
  presentPartialTotal,
  type Signal,
  type Subject,
} from '../signals';
import { membersAsParts } from './membersAsParts';
import { judgedMembers } from './model/judgedMembers';
import type { TrendInput, TrendMember, ValueScale } from './model/TrendInput';

/** What the numbers of a signal mean: shares lie between 0 and 1, counts and shares have a natural zero. */
export function scaleOfSignal(signal: Signal): ValueScale {
  if (signal.kind === 'share' && signal.unit === '1') {
    return { bounds: { low: 0, high: 1 }, hasNaturalZero: true };
  }
  return { hasNaturalZero: signal.kind !== 'gauge' };
}

/** A subject as input of an analysis; the arrays are copies, so that they can be handed to a thread. */
export function subjectInput(subject: Subject): TrendInput {
  return subjectInputs([subject])[0];
}

/** Subjects as inputs of analyses. All arrays share one memory: handing it to a thread costs as much for many as for one. */
export function subjectInputs(subjects: readonly Subject[]): TrendInput[] {
  const memory = new Float64Array(
    subjects.reduce(
      (sum, { total, members }) => sum + total.length * (1 + members.length),
      0,
    ),
  );
  let used = 0;
  const copyOf = (values: Float64Array): Float64Array => {
    const copy = memory.subarray(used, used + values.length);
    copy.set(values);
    used += values.length;
    return copy;
  };
  return subjects.map(subject => inputOf(subject, copyOf));
}

function inputOf(
  subject: Subject,
  copyOf: (values: Float64Array) => Float64Array,
): TrendInput {
  const { signal, topic, partialTotal } = subject;
  return {
    name: `${signal.title}: ${topic.title}`,
    values: copyOf(subject.total),
    step: subject.step,
    start: subject.start,
    scale: scaleOfSignal(signal),
    unit: signal.unit,
    members: membersAsParts(subject).map(member => ({
      ...trendMember(member),
      values: copyOf(member.values),
    })),
    ...(isMeanOfMembers(signal) && { isMeanOfMembers: true }),
    ...(partialTotal && { partialTotal: presentPartialTotal(partialTotal) }),
    digest: subject.digest,
    source: signal.source ?? signal.description,
    href: pathOf('series', subject),
    resultHref: pathOf('analyses', subject),
    definitionVersion: signal.definitionVersion,
  };
}

/** The members of a subject that verdicts look at, see `judgedMembers`. The arrays are those of the subject. */
export function judgedMembersOf({
  signal,
  members,
  partialTotal,
}: Subject): TrendMember[] {
  const all = {
    members: partsOfTotal(members, partialTotal).map(trendMember),
  };
  return judgedMembers(all, scaleOfSignal(signal));
}

function trendMember({
  dimension,
  id,
  title,
  values,
}: Subject['members'][number]): TrendMember {
  return { dimension, member: id, title, values };
}

function pathOf(kind: 'series' | 'analyses', subject: Subject): string {
  const [topicId, signalId] = [subject.topic.id, subject.signal.id].map(
    encodeURIComponent,
  );
  return `${API_PATH}/topics/${topicId}/${kind}/${signalId}`;
}
