/** The `count` smallest numbers in order; the array is left in another order. Linear in its length, beside sorting what is answered. */
export function smallest(numbers: Float64Array, count: number): Float64Array {
  let [low, high] = [0, numbers.length - 1];
  // Hoare's selection: afterwards nothing before `count` is greater than anything behind.
  while (count < numbers.length && low < high) {
    const pivot = middleOf(numbers[low]!, numbers[(low + high) >> 1]!, numbers[high]!);
    let [i, j] = [low, high];
    while (i <= j) {
      while (numbers[i]! < pivot) i += 1;
      while (numbers[j]! > pivot) j -= 1;
      if (i <= j) {
        const swapped = numbers[i]!;
        numbers[i] = numbers[j]!;
        numbers[j] = swapped;
        i += 1;
        j -= 1;
      }
    }
    if (count <= j) high = j;
    else if (count >= i) low = i;
    else break;
  }
  return numbers.slice(0, count).sort();
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
