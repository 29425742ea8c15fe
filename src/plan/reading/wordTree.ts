interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** Finds the longest known word at a place, in time that depends on the word and not on how many are known. */
export class WordTree<Value> {
  private readonly root: Node<Value> = { next: new Map(), values: [] };

  /** A word may be added with several values; the first that fits its place counts. */
  add(word: string, value: Value): void {
    let node = this.root;
    for (const char of word) {
      let next = node.next.get(char);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(char, next);
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
    let node: Node<Value> | undefined = this.root;
    let found: { readonly value: Value; readonly end: number } | undefined;
    for (let end = start; end < text.length; ) {
      node = node.next.get(text.charAt(end));
      end++;
      if (node === undefined) break;
      const fitting = node.values.find((value) => accept(value, end));
      if (fitting !== undefined) found = { value: fitting, end };
    }
    return found;
  }
}
