import { useEffect, useState } from 'preact/hooks';
import type { Current } from './current';

/** The value as it stands now, shown anew whenever it changes. */
export function useCurrent<T>(current: Current<T>): T {
  const [value, setValue] = useState(() => current.value);
  useEffect(() => current.onChange(() => setValue(() => current.value)), [current]);
  return value;
}
