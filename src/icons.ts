/** Our icons: drawn with the colour of the text around them, so that every theme fits. */

import { LabIcon } from '@jupyterlab/ui-components';

function drawn(name: string, shapes: string): LabIcon {
  return new LabIcon({
    name: `jupyterlab-keras-doctor:${name}`,
    svgstr:
      '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" ' +
      'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" ' +
      `stroke-linejoin="round">${shapes}</svg>`
  });
}

/** The extension: a pulse through a layer. Coloured by JupyterLab's icon class in the side bar. */
export const doctorIcon = new LabIcon({
  name: 'jupyterlab-keras-doctor:icon',
  svgstr:
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 24 24">' +
    '<g class="jp-icon3" fill="#616161"><path d="M5 3a2 2 0 0 0-2 2v5.2h2V5h14v5.2h2V5a2 2 0 0 0-2-2z' +
    'M3 13.8V19a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-5.2h-2V19H5v-5.2z"/>' +
    '<path d="M9.9 6.6 8.1 11H2v2h7.4l.7-1.7 3.5 6.1L15.9 13H22v-2h-7.4l-1.3 2.5z"/></g></svg>'
});

/** A problem of versions: two blocks that do not meet. */
export const versionIcon = drawn(
  'version',
  '<path d="M8 1.9 14.6 13.5H1.4z"/><path d="M8 6.2v3.4"/><path d="M8 11.6v.01"/>'
);

/** Not a problem of versions. */
export const otherIcon = drawn('other', '<circle cx="8" cy="8" r="6"/>');

/** A consequence of an earlier cell. */
export const followsIcon = drawn('follows', '<path d="M8 13.5V3"/><path d="M3.8 7 8 2.8 12.2 7"/>');

/** Not sure. */
export const unsureIcon = drawn(
  'unsure',
  '<path d="M5.4 5.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.4 1-1.4 2"/><path d="M8 12.7v.01"/>'
);

/** It is there. */
export const checkIcon = drawn('check', '<path d="M2.8 8.6 6.4 12.2 13.2 4.4"/>');

/** More actions. */
export const moreIcon = drawn('more', '<path d="M3.5 8v.01M8 8v.01M12.5 8v.01" stroke-width="2"/>');
