import { describeChange, listSets, parseRequirement } from '../../../src/engine/pins';
import type { IPinChoice } from '../../../src/engine/pins';
import { isSpecifier } from '../../../src/engine/versions';
import { readEnvironment } from '../environmentFile';
import { EXIT, InputError } from '../errors';
import { theKnowledge } from '../knowledge';
import { complain, write } from '../output';
import type { Paint } from '../text/colours';
import { paintFor } from '../text/colours';

/** Options of `keras-doctor pins`. */
export interface IPinsOptions {
  readonly python: string;
  readonly platform: string;
  readonly needs?: readonly string[];
  readonly environment?: string;
  readonly format?: 'text' | 'json';
}

/** ['keras<3', 'keras>=2.6'] -> { keras: '<3,>=2.6' }; throws InputError for what is no requirement. */
function needsOf(requirements: readonly string[]): Record<string, string> {
  const needs: Record<string, string> = {};
  for (const requirement of requirements) {
    const read = parseRequirement(requirement);
    if (!read || !isSpecifier(read.specifier)) {
      throw new InputError(`${requirement}: not a requirement, as in 'keras<3'`);
    }
    needs[read.name] = [needs[read.name], read.specifier].filter(Boolean).join(',');
  }
  return needs;
}

function choiceText(choice: IPinChoice, paint: Paint): string {
  const mark = choice.proven ? paint('green', 'proven') : paint('dim', 'resolved');
  const nothing = 'nothing has to change';
  const lines = [`${choice.requirements.join(' ') || nothing}  [${mark}]`];
  lines.push(...choice.changes.map(change => `  ${describeChange(change)}`));
  lines.push(...choice.conflicts.map(conflict => paint('yellow', `  does not suit ${conflict}`)));
  return `${lines.join('\n')}\n`;
}

/** Prints the sets of versions that hold what is needed, nearest first. Returns the exit code. */
export async function runPins(options: IPinsOptions): Promise<number> {
  const { sets, releases } = theKnowledge();
  const environment = {
    ...readEnvironment(options.environment),
    python: options.python,
    platform: options.platform
  };
  const { choices, why } = listSets(environment, needsOf(options.needs ?? []), sets, releases);
  if (options.format === 'json') {
    const rows = choices.map(({ requirements, changes, proven }) => ({
      requirements,
      changes: changes.map(describeChange),
      proven
    }));
    await write(`${JSON.stringify(rows, null, 2)}\n`);
  } else {
    const paint = paintFor(process.stdout);
    await write(choices.map(choice => choiceText(choice, paint)).join(''));
  }
  if (!choices.length) {
    complain(why ?? 'no set of versions holds what is needed');
    return EXIT.found;
  }
  return EXIT.done;
}
