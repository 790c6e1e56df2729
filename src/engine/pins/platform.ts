/** Names of platforms in the package sets, and what PEP 508 markers ask about them. */

import type { IEnvironment } from '../types';
import { minorOf } from '../versions';
import type { MarkerEnvironment } from './requirement';

/** What a pin suggestion reads of an environment. */
export type PinEnvironment = Pick<
  IEnvironment,
  'python' | 'implementation' | 'platform' | 'machine' | 'installed'
>;

interface IPlatform {
  readonly system: string;
  readonly sys: string;
  readonly os: string;
  readonly machine: string;
  readonly shown: string;
}

const PLATFORMS: Readonly<Record<string, IPlatform>> = {
  'linux-x86_64': {
    system: 'Linux',
    sys: 'linux',
    os: 'posix',
    machine: 'x86_64',
    shown: 'Linux (x86-64)'
  },
  'linux-aarch64': {
    system: 'Linux',
    sys: 'linux',
    os: 'posix',
    machine: 'aarch64',
    shown: 'Linux (ARM)'
  },
  'macos-arm64': {
    system: 'Darwin',
    sys: 'darwin',
    os: 'posix',
    machine: 'arm64',
    shown: 'macOS (Apple silicon)'
  },
  'macos-x86_64': {
    system: 'Darwin',
    sys: 'darwin',
    os: 'posix',
    machine: 'x86_64',
    shown: 'macOS (Intel)'
  },
  'windows-x86_64': {
    system: 'Windows',
    sys: 'win32',
    os: 'nt',
    machine: 'AMD64',
    shown: 'Windows'
  }
};

const SYSTEMS: Readonly<Record<string, string>> = {
  linux: 'linux',
  linux2: 'linux',
  darwin: 'macos',
  win32: 'windows',
  cygwin: 'windows'
};

const MACHINES: Readonly<Record<string, string>> = {
  x86_64: 'x86_64',
  amd64: 'x86_64',
  arm64: 'arm64',
  aarch64: 'aarch64'
};

/**
 * The platform as the sets name it: from `sys.platform` and `platform.machine()`, or given ready-made
 * ('linux-x86_64'). Null where a part is missing; a name of no set where the machine is another one.
 */
export function platformOf(environment: PinEnvironment): string | null {
  const { platform, machine } = environment;
  if (platform !== undefined && platform in PLATFORMS) {
    return platform;
  }
  if (!platform || !machine) {
    return null;
  }
  const system = SYSTEMS[platform.toLowerCase()] ?? platform;
  const arch = MACHINES[machine.toLowerCase()] ?? machine;
  const name = system === 'linux' && arch === 'arm64' ? 'aarch64' : arch;
  return `${system}-${name}`;
}

/** A platform's name for people; unknown ones are given back. */
export function platformTitle(platform: string): string {
  return platform in PLATFORMS ? PLATFORMS[platform].shown : platform;
}

/** What markers may ask on this Python and platform. */
export function markerEnvironment(python: string, platform: string): MarkerEnvironment {
  const known = platform in PLATFORMS ? PLATFORMS[platform] : null;
  return {
    python_version: minorOf(python) ?? undefined,
    python_full_version: python,
    implementation_name: 'cpython',
    platform_python_implementation: 'CPython',
    platform_system: known?.system,
    sys_platform: known?.sys,
    os_name: known?.os,
    platform_machine: known?.machine,
    extra: ''
  };
}
