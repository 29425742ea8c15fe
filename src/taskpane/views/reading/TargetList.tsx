import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePane } from '../../pane';
import type { Draft } from './draft';
import type { Filter } from './filter';
import { TargetCard } from './TargetCard';
import type { Drafts } from './useDrafts';
import { words } from './words';

interface Props {
  readonly shown: readonly Draft[];
  readonly filter: Filter;
  readonly drafts: Drafts;
  readonly text: string;
  /** The target that the user added last. */
  readonly added: number | undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The targets, one card each. The arrow keys lead from a button to the same button of the card before and after. */
export function TargetList({ shown, filter, drafts, text, added }: Props) {
  const say = words[usePane().language];
  const list = useRef<HTMLOListElement>(null);
  const none = useRef<HTMLParagraphElement>(null);
  const left = useRef<number>(undefined);
  // A card that is decided upon leaves the list of open ones with the focus in it: the one that takes its place has it then.
  useLayoutEffect(() => {
    if (left.current === undefined) return;
    const next = list.current?.children[Math.min(left.current, shown.length - 1)];
    (buttonOf(next) ?? none.current)?.focus();
    left.current = undefined;
  });
  const goBy = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const button = event.target;
    if (step === undefined || !(button instanceof HTMLButtonElement)) return;
    const card = button.closest('.read-target');
    const next = step < 0 ? card?.previousElementSibling : card?.nextElementSibling;
    if (!next || button.type !== 'button') return;
    event.preventDefault();
    buttonOf(next, button.textContent)?.focus();
  };

  if (shown.length === 0) {
    return (
      <p role="status" tabIndex={-1} ref={none}>
        {say.filterEmpty[filter]}
      </p>
    );
  }
  return (
    <>
      <p class="quiet keys">{say.keys}</p>
      <ol class="read-targets" ref={list} onKeyDown={goBy}>
        {shown.map((draft, at) => (
          <TargetCard
            key={draft.id}
            draft={draft}
            text={text}
            fresh={draft.id === added}
            alter={(part) => drafts.alter(draft.id, part)}
            decide={(decision) => {
              if (filter === 'open' && decision !== 'open') left.current = at;
              drafts.decide(draft.id, decision);
            }}
          />
        ))}
      </ol>
    </>
  );
}

/** The button of a card with this label, its first one where there is none. */
function buttonOf(card: Element | null | undefined, label?: string): HTMLButtonElement | undefined {
  const buttons = [...(card?.querySelectorAll<HTMLButtonElement>('.buttons button') ?? [])];
  return buttons.find(({ textContent }) => textContent === label) ?? buttons[0];
}
