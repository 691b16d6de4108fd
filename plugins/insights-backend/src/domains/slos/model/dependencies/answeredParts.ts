import type { OrderedNeed, OrderedService } from './OrderedServices';

/**
 * Part of the requests that each of some services answers: its own availability, times what each need leaves. Needs
 * multiply (Π aᵢ), redundant ones multiply what fails (1 − Π uᵢ), soft ones fail only the requests that use them
 * (1 − share × u).
 *
 * Exact where no service fails partly that is needed on several ways; else those ways would fail by themselves.
 *
 * @param own - availability of each service itself, by its place
 */
export function answeredParts(
  services: readonly OrderedService[],
  own: Float64Array,
): Float64Array {
  const answered = new Float64Array(services.length);
  for (let place = 0; place < services.length; place++) {
    let part = own[place];
    for (const members of services[place].needs) {
      part *= metPart(members, answered);
    }
    answered[place] = part;
  }
  return answered;
}

/**
 * How much more the last of some services answers by how much more each itself does: ∂ answered / ∂ own, by their places.
 * Holds for services that one way leads to.
 *
 * @param answered - as {@link answeredParts} tells it for `own`
 */
export function answeredSlopes(
  services: readonly OrderedService[],
  own: Float64Array,
  answered: Float64Array,
): Float64Array {
  const slopes = new Float64Array(services.length);
  // By how much more each answers, needs included: passed on from those that need to those that are needed.
  const passed = new Float64Array(services.length);
  passed[services.length - 1] = 1;
  for (let place = services.length - 1; place >= 0; place--) {
    if (passed[place] === 0) continue;
    const { needs } = services[place];
    const met = needs.map(members => metPart(members, answered));
    slopes[place] = passed[place] * productBut(met);
    needs.forEach((members, index) => {
      const onward = passed[place] * own[place] * productBut(met, index);
      const failed = members.map(need => failedPart(need, answered));
      members.forEach(({ at, share }, member) => {
        passed[at] += onward * share * productBut(failed, member);
      });
    });
  }
  return slopes;
}

/** Part of the requests that are not failed by needs of which one suffices. */
function metPart(
  members: readonly OrderedNeed[],
  answered: Float64Array,
): number {
  let unmet = 1;
  for (const need of members) unmet *= failedPart(need, answered);
  return 1 - unmet;
}

function failedPart(
  { at, share }: OrderedNeed,
  answered: Float64Array,
): number {
  return share * (1 - answered[at]);
}

/** Product of all values but one, or of all. */
function productBut(values: readonly number[], index?: number): number {
  let product = 1;
  for (let i = 0; i < values.length; i++) if (i !== index) product *= values[i];
  return product;
}
