/** Which installer commands a notebook cell can run. Pure. */

/** Installers with a line magic in IPython, and the words their commands start with. */
const MAGICS = ['pip', 'uv pip', 'conda', 'mamba', 'micromamba'];

/**
 * The line magic for a command of the environment's installer, or null where none exists
 * (pixi, poetry and pipenv change their project files from a terminal).
 */
export function magicFor(command: string): string | null {
  const line = command.trim();
  // A magic's line goes through a shell: nothing that chains or substitutes commands may be in it.
  if (line === '' || /[\n;|&$`\\]/.test(line)) {
    return null;
  }
  const plain = line.replace(/^python3? -m (?=pip )/, '');
  return MAGICS.some(tool => plain.startsWith(`${tool} `)) ? `%${plain}` : null;
}
