import { movedHandle } from './movedHandle';

describe('a handle of the chosen period', () => {
  it.each`
    key             | handle | after        | why
    ${'Home'}       | ${0}   | ${[0, 80]}   | ${'to the first period'}
    ${'End'}        | ${0}   | ${[79, 80]}  | ${'up to the other handle'}
    ${'PageUp'}     | ${0}   | ${[30, 80]}  | ${'by a tenth'}
    ${'PageDown'}   | ${0}   | ${[10, 80]}  | ${'by a tenth'}
    ${'Home'}       | ${1}   | ${[20, 21]}  | ${'down to the other handle'}
    ${'End'}        | ${1}   | ${[20, 100]} | ${'to the last period'}
    ${'PageUp'}     | ${1}   | ${[20, 90]}  | ${'by a tenth'}
    ${'PageDown'}   | ${1}   | ${[20, 70]}  | ${'by a tenth'}
    ${'ArrowRight'} | ${0}   | ${[21, 80]}  | ${'by one'}
    ${'ArrowUp'}    | ${1}   | ${[20, 81]}  | ${'by one'}
    ${'ArrowLeft'}  | ${1}   | ${[20, 79]}  | ${'by one'}
    ${'ArrowDown'}  | ${0}   | ${[19, 80]}  | ${'by one'}
  `('moves $why by $key on $handle', ({ key, handle, after }) => {
    expect(movedHandle(key, handle, [20, 80], 100)).toEqual(after);
  });

  it('stops at the other one, and at the ends', () => {
    expect(movedHandle('PageUp', 0, [75, 80], 100)).toEqual([79, 80]);
    expect(movedHandle('PageDown', 1, [75, 80], 100)).toEqual([75, 76]);
    expect(movedHandle('ArrowRight', 0, [79, 80], 100)).toEqual([79, 80]);
    expect(movedHandle('ArrowLeft', 1, [79, 80], 100)).toEqual([79, 80]);
    expect(movedHandle('PageDown', 0, [3, 80], 100)).toEqual([0, 80]);
    expect(movedHandle('PageUp', 1, [75, 98], 100)).toEqual([75, 100]);
  });

  it('moves by one period at least, and leaves other keys alone', () => {
    expect(movedHandle('PageUp', 0, [0, 3], 3)).toEqual([1, 3]);
    expect(movedHandle('Tab', 0, [0, 3], 3)).toBeUndefined();
  });
});
