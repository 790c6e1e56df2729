import { markerEnvironment } from '../platform';
import { markerHolds, parseRequirement } from '../requirement';

describe('parseRequirement', () => {
  it.each([
    ['numpy<2.0.0,>=1.23.5', 'numpy', '<2.0.0,>=1.23.5', ''],
    ['Typing_Extensions (>=3.6.6)', 'typing-extensions', '>=3.6.6', ''],
    ['requests[security]', 'requests', '', ''],
    [
      'tensorflow-intel==2.15.1; platform_system == "Windows"',
      'tensorflow-intel',
      '==2.15.1',
      'platform_system == "Windows"'
    ],
    ['keras', 'keras', '', '']
  ])('reads %s', (line, name, specifier, marker) => {
    expect(parseRequirement(line)).toEqual({ name, specifier, marker });
  });

  it.each(['', '==1.0', 'pip @ https://example.org/pip.whl'])('refuses %s', line => {
    expect(parseRequirement(line)).toBeNull();
  });
});

describe('markerHolds', () => {
  const windows = markerEnvironment('3.9.18', 'windows-x86_64');
  const mac = markerEnvironment('3.12.1', 'macos-arm64');

  it.each([
    ['', 'yes', 'yes'],
    ['platform_system == "Windows"', 'yes', 'no'],
    ["platform_system == 'Darwin' and platform_machine == 'arm64'", 'no', 'yes'],
    ['python_version < "3.12"', 'yes', 'no'],
    ['python_version >= "3.10" or sys_platform == "win32"', 'yes', 'yes'],
    ['(python_version < "3.10" and sys_platform != "darwin") or extra == "x"', 'yes', 'no'],
    ['sys_platform not in "win32 cygwin"', 'no', 'yes'],
    ['python_full_version > "3.9.17" and "3.12" > python_version', 'yes', 'no']
  ])('%s', (marker, onWindows, onMac) => {
    expect(markerHolds(marker, windows)).toBe(onWindows);
    expect(markerHolds(marker, mac)).toBe(onMac);
  });

  it('compares versions as versions, not as text', () => {
    expect(markerHolds('python_version < "3.10"', windows)).toBe('yes');
  });

  it.each([
    'platform_release == "5"',
    'python_version <',
    'python_version $ "3"',
    '(python_version > "3"',
    'x'
  ])('cannot tell: %s', marker => {
    expect(markerHolds(marker, windows)).toBe('unknown');
  });
});
