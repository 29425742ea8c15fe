interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** What can be chosen, and what it is called. */
  readonly options: readonly (readonly [Value, string])[];
  readonly take: (value: Value) => void;
}

/** A field in which one of a few is chosen. */
export function Select<Value extends string>({ label, value, options, take }: Props<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => take(event.currentTarget.value as Value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
