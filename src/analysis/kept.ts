/** An answer worked out once and kept among the last few asked for: bounded, whatever clients ask. */
export function kept<K, V>(answers: Map<K, V>, key: K, most: number, make: () => V): V {
  const answer = answers.get(key) ?? make();
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > most && oldest !== undefined) answers.delete(oldest);
  return answer;
}
