import type { Language } from '../../wording/language';
import { STATUS_LOOKS, type StatusCode } from '../../wording/status';

/** A status as it looks everywhere: shape, word and colour. */
export function StatusBadge({
  status,
  language,
}: {
  readonly status: StatusCode;
  readonly language: Language;
}) {
  const { label, shape, ink, fill } = STATUS_LOOKS[status];
  return (
    <span class="status" style={{ color: ink, background: fill }}>
      <span aria-hidden="true">{shape}</span> {label[language]}
    </span>
  );
}
