/** A function of a number that computes each answer once. */
export function remembered<T>(compute: (number: number) => T): (number: number) => T {
  const answers = new Map<number, T>();
  return (number) => {
    const answer = answers.get(number);
    if (answer !== undefined) return answer;
    const fresh = compute(number);
    answers.set(number, fresh);
    return fresh;
  };
}
