/** The program `keras-doctor`: its commands, their options, and exit codes. */

import { startupSnapshot } from 'node:v8';

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

import { VERSION } from '../../src/knowledge/version.generated';
import { bundleIsAt } from './bundleFolder';
import { runCheck } from './commands/check';
import { runDiagnose } from './commands/diagnose';
import { runEnvironment } from './commands/environment';
import { runFix } from './commands/fix';
import { runLookup } from './commands/lookup';
import { runPins } from './commands/pins';
import { EXIT, InputError, reasonOf } from './errors';
import { complain, quietOnClosedPipe } from './output';
import { warmUp } from './warmUp';

function formats(...allowed: readonly string[]): Option {
  return new Option('--format <format>', 'form of the answer').choices(allowed);
}

function cellNumber(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new InvalidArgumentError('a cell is named by its index, counted from 0.');
  }
  return Number(text);
}

/** Values of an option that may be repeated, or hold several separated by spaces. */
function gathered(text: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), ...text.split(/\s+/).filter(Boolean)];
}

/** Adds the commands that read failures. */
function addFailureCommands(program: Command, run: Run): void {
  program
    .command('diagnose')
    .description('says why notebooks, recorded evidence or tracebacks failed')
    .argument(
      '<file...>',
      '.ipynb, Evidence .json, traceback .txt or .log, or - for NDJSON of Evidence'
    )
    .option('--environment <file>', 'facts of the environment, for inputs that have none')
    .addOption(formats('text', 'json', 'ndjson'))
    .action(run(runDiagnose));
  program
    .command('fix')
    .description('applies the first code fix of each failure to a copy of the notebook')
    .argument('<notebook>')
    .option('--environment <file>', 'facts of the environment')
    .addOption(
      new Option('--safety <level>', 'boldest fixes to apply')
        .choices(['safe', 'review'])
        .default('safe')
    )
    .option('--cell <index>', 'only failures of this cell', cellNumber)
    .option('-o, --output <file>', 'where to write the changed notebook')
    .option('--in-place', 'write over the notebook')
    .action(run(runFix));
  program
    .command('check')
    .description('before running: what a notebook asks for that a stack does not have')
    .argument('<notebook...>')
    .requiredOption(
      '--against <requirement>',
      'the stack, as in tensorflow==2.21.0; may be repeated',
      gathered
    )
    .option('--python <version>', 'the Python of the stack, as in 3.12')
    .addOption(formats('text', 'json', 'ndjson'))
    .action(run(runCheck));
}

/** Adds the commands that ask the knowledge base or an interpreter. */
function addKnowledgeCommands(program: Command, run: Run): void {
  program
    .command('lookup')
    .description('the life of a public name: since when, until when, where it went')
    .argument('<symbol>', 'a dotted name, or - for one query a line')
    .option('--argument <name>', 'an argument of it')
    .option(
      '--against <requirement>',
      'is it there in this stack, as in tensorflow==2.16.1; may be repeated',
      gathered
    )
    .option('--python <version>', 'the Python of the stack, as in 3.12')
    .addOption(formats('text', 'json', 'ndjson'))
    .action(run(runLookup));
  program
    .command('pins')
    .description('complete sets of versions that install together, nearest first')
    .requiredOption('--python <version>', 'as in 3.12')
    .requiredOption('--platform <platform>', 'as in linux-x86_64')
    .option('--needs <requirement...>', "what must hold, as in 'keras<3'", gathered)
    .option('--environment <file>', 'what is installed now')
    .addOption(formats('text', 'json'))
    .action(run(runPins));
  program
    .command('environment')
    .description('the facts of a Python environment, as JSON')
    .option(
      '--python <path>',
      'its interpreter',
      process.platform === 'win32' ? 'python' : 'python3'
    )
    .action(run(runEnvironment));
}

type Task<A extends readonly unknown[]> = (...values: A) => Promise<number>;
type Run = <A extends readonly unknown[]>(task: Task<A>) => (...values: A) => Promise<void>;

async function main(): Promise<number> {
  let code: number = EXIT.done;
  const run: Run =
    task =>
    async (...values) => {
      code = await task(...values);
    };
  const program = new Command('keras-doctor')
    .description('Says why a TensorFlow or Keras program failed, and what fixes it.')
    .version(VERSION)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      outputError: (text, out) => out(text.replace(/^error: /, 'keras-doctor: '))
    });
  addFailureCommands(program, run);
  addKnowledgeCommands(program, run);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT.done : EXIT.wrong;
    }
    if (error instanceof InputError) {
      complain(reasonOf(error));
      return EXIT.wrong;
    }
    throw error;
  }
  return code;
}

function start(): void {
  quietOnClosedPipe();
  void main().then(code => {
    process.exitCode = code;
  });
}

if (startupSnapshot.isBuildingSnapshot()) {
  warmUp();
  startupSnapshot.setDeserializeMainFunction(() => {
    bundleIsAt(process.argv[1]);
    start();
  });
} else {
  start();
}
