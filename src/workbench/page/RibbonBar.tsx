import type { Language } from '../../wording/language';
import type { Ribbon, RibbonCommand } from './ribbonCommands';
import { words } from './words';

interface Props {
  readonly language: Language;
  readonly ribbon: Ribbon;
  run(command: RibbonCommand): void;
}

/** The add-in's tab of Excel's ribbon, as its manifest declares it. */
export function RibbonBar({ language, ribbon, run }: Props) {
  return (
    <nav class="ribbon" aria-label={words[language].ribbon}>
      <span class="tab">{ribbon.tab}</span>
      {ribbon.commands.map((command) => (
        <button key={command.id} type="button" title={command.tip} onClick={() => run(command)}>
          <img src={command.icon} alt="" width="20" height="20" />
          {command.label}
        </button>
      ))}
    </nav>
  );
}
