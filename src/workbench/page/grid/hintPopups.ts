import type { IDisposable, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { createElement } from 'react';
import type { CellHints } from './cellHints';

const CARD = 'policy-targets-hint';
const ARROW = 'policy-targets-choices';

interface CardProps {
  readonly popup: { readonly extraProps?: { readonly title: string; readonly text: string } };
}

interface ArrowProps {
  readonly popup: { readonly extraProps?: { readonly label: string; open(): void } };
}

/** Shows the hints of the selected cell beside it; the grid moves them along when it scrolls. */
export class HintPopups {
  #shown: IDisposable[] = [];

  constructor(private readonly api: FUniver) {
    api.registerComponent(CARD, HintCard as never);
    api.registerComponent(ARROW, ChoiceArrow as never);
  }

  show(row: number, column: number, hints: CellHints, label: string, choose: (choice: string) => void): void {
    this.hide();
    const range = this.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange(row - 1, column - 1);
    const { help, choices } = hints;
    if (!range) return;
    if (help) this.#keep(range.attachPopup({ componentKey: CARD, direction: 'vertical', extraProps: help }));
    if (choices) {
      const options = choices.map((choice) => ({ label: choice, value: choice }));
      const onChange = ([choice]: string[]) => {
        if (choice !== undefined) choose(choice);
        return true;
      };
      const open = () =>
        this.#keep(range.showDropdown({ type: 'list', props: { options, onChange } } as never));
      const extraProps = { label, open };
      this.#keep(range.attachPopup({ componentKey: ARROW, direction: 'horizontal', extraProps }));
    }
  }

  hide(): void {
    for (const shown of this.#shown.splice(0)) shown.dispose();
  }

  #keep(popup: Nullable<IDisposable>): void {
    if (popup) this.#shown.push(popup);
  }
}

function HintCard({ popup }: CardProps) {
  const { title = '', text = '' } = popup.extraProps ?? {};
  return createElement(
    'div',
    { className: 'hint' },
    title && createElement('strong', null, title),
    createElement('p', null, text),
  );
}

function ChoiceArrow({ popup }: ArrowProps) {
  const { label, open } = popup.extraProps ?? {};
  return createElement(
    'button',
    { type: 'button', className: 'choices', 'aria-label': label, onClick: open },
    '▾',
  );
}
