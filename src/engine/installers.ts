/** Shell lines for the installer that an environment uses. */

import type { Installer } from './types';

/** What a requirement may consist of: a name, extras and a version specifier; nothing a shell would read. */
const REQUIREMENT =
  /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[A-Za-z0-9,._-]+\])?(?:(?:===|[<>=!~]=?)[A-Za-z0-9.*+!]+(?:,(?:[<>=!~]=?)[A-Za-z0-9.*+!]+)*)?$/;

function quoted(requirement: string): string {
  return /[<>!~*[\]]/.test(requirement) ? `"${requirement}"` : requirement;
}

/**
 * The line that installs exact requirements; null if one of them is no plain requirement. Sets come from
 * PyPI wheels, so conda environments get them through pip as well.
 */
export function installCommand(
  installer: Installer | undefined,
  requirements: readonly string[],
  again: boolean = false
): string | null {
  if (requirements.length === 0 || !requirements.every(item => REQUIREMENT.test(item))) {
    return null;
  }
  const list = requirements.map(quoted).join(' ');
  switch (installer) {
    case 'uv':
      return `uv pip install ${again ? '--reinstall ' : ''}${list}`;
    case 'pixi':
      return `pixi add --pypi ${list}`;
    case 'poetry':
      return `poetry add ${list}`;
    case 'pipenv':
      return `pipenv install ${list}`;
    case 'conda':
    case 'pip':
    case 'unknown':
    case undefined:
      return `pip install ${again ? '--force-reinstall ' : ''}${list}`;
  }
}
