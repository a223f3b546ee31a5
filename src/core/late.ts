/** What is made when it is first asked for, and kept. */
export class Late<T> {
  readonly #make: () => T;
  #value: T | undefined;

  constructor(make: () => T) {
    this.#make = make;
  }

  get value(): T {
    return (this.#value ??= this.#make());
  }
}
