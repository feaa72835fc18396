/** Numbers for the few hundred names that annotations are made of (tags, labels), so that columns can be typed arrays. */
const names: string[] = [];
const numbers = new Map<string, number>();

/** The number of a name, the same all through the process. */
export function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

export function nameOf(number: number): string {
  return names[number]!;
}
