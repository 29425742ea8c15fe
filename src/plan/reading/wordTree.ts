interface Node<Value> {
  /** By the code of the next character. */
  readonly next: Map<number, Node<Value>>;
  readonly values: Value[];
}

/** Finds the longest known word at a place, in time that depends on the word and not on how many are known. */
export class WordTree<Value> {
  private readonly root: Node<Value> = { next: new Map(), values: [] };

  /** A word may be added with several values; the first that fits its place counts. */
  add(word: string, value: Value): void {
    let node = this.root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(code, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The longest word of the tree at `start` that `accept` lets pass. */
  longest(
    text: string,
    start: number,
    accept: (value: Value, end: number) => boolean = () => true,
  ): { readonly value: Value; readonly end: number } | undefined {
    let node = this.root.next.get(text.charCodeAt(start));
    let found: Value | undefined;
    let foundEnd = start;
    for (let end = start + 1; node !== undefined; end++) {
      for (const value of node.values) {
        if (!accept(value, end)) continue;
        found = value;
        foundEnd = end;
        break;
      }
      node = node.next.get(text.charCodeAt(end));
    }
    return foundEnd === start ? undefined : { value: found as Value, end: foundEnd };
  }
}
