import { assessCommand } from './assess';
import { auditCommand } from './audit';
import { callCommand } from './call';
import type { Command } from './command';
import { decomposeCommand } from './decompose';
import { planCommand } from './plan';
import { plansCommand } from './plans';
import { readCommand } from './read';
import { reportCommand } from './report';
import { tableCommand } from './table';
import { templateCommand } from './template';

/** All commands, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  plansCommand,
  planCommand,
  auditCommand,
  readCommand,
  tableCommand,
  templateCommand,
  assessCommand,
  reportCommand,
  decomposeCommand,
  callCommand,
];
