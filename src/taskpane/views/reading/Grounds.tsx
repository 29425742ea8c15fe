import { EVIDENCE, type ReasonId, reasonWords } from '../../../plan/reading/evidence';
import { usePane } from '../../pane';
import { correctedFields, type Draft, gradeOf } from './draft';
import { words } from './words';

/**
 * Why a target stands as it does: what makes it doubtful, or that the user made it so; nothing of one that was read
 * surely, for there would be much to read on every card.
 */
export function Grounds({ draft }: { readonly draft: Draft }) {
  const { language } = usePane();
  const say = words[language];
  const { read } = draft;
  if (!read) return <p class="quiet">{say.added}</p>;
  const corrected = correctedFields(draft);
  if (corrected.length > 0) {
    const fields = corrected.map((field) => say.fields[field]);
    return <p class="quiet">{say.corrected(fields.join(language === 'zh' ? '、' : ', '))}</p>;
  }
  const grade = gradeOf(read);
  if (grade === 'sure') return null;
  const why = [
    ...read.doubts.map((doubt) => say.doubts[doubt]),
    ...read.reasons.filter(speaksAgainst).map((id) => reasonWords(id)[language]),
  ];
  if (why.length === 0 && grade === 'check') why.push(say.little);
  return (
    <p class={grade === 'check' ? 'wrong' : 'quiet'}>
      {say.grades[grade]}
      {why.length > 0 && say.because(why.join(language === 'zh' ? '；' : '; '))}
    </p>
  );
}

/** What spoke for a target is no reason to look at it again. */
const speaksAgainst = (id: ReasonId): boolean => id !== 'table-row' && EVIDENCE[id].weight < 0;
