interface Props {
  readonly label: string;
  /** Endings of the files that can be read, such as ".csv,.xlsx". */
  readonly accept: string;
  readonly disabled: boolean;
  readonly hint: string;
  readonly hintId: string;
  readonly take: (file: File) => void;
}

/** A field in which a file is chosen, with what it should be. */
export function FileField({ label, accept, disabled, hint, hintId, take }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        aria-describedby={hintId}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) take(file);
          // The same file, put right, can be chosen again.
          input.value = '';
        }}
      />
      <span id={hintId} class="quiet">
        {hint}
      </span>
    </label>
  );
}
