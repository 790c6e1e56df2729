/** Small pieces of text. */

import * as React from 'react';

import { codeParts } from '../../codeParts';

/** Plain text with the names in it in code font. */
export function Prose({ text }: { text: string }): JSX.Element {
  return (
    <>
      {codeParts(text).map((part, at) =>
        part.code ? <code key={at}>{part.text}</code> : part.text
      )}
    </>
  );
}

/** Is this an address that a click may open? */
export function isSafeAddress(address: string): boolean {
  try {
    return new URL(address).protocol === 'https:';
  } catch {
    return false;
  }
}

/** A link that opens outside of JupyterLab; text where the address is not https. */
export function SafeLink({ address, text }: { address: string; text: string }): JSX.Element {
  return isSafeAddress(address) ? (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  ) : (
    <span>{text}</span>
  );
}

/** A section with a heading. */
export function Section(props: {
  title: string;
  className?: string;
  children: React.ReactNode;
}): JSX.Element {
  return (
    <section className={`jp-KerasDoctor-section ${props.className ?? ''}`}>
      <h3 className="jp-KerasDoctor-heading">{props.title}</h3>
      {props.children}
    </section>
  );
}

/** A section that is closed until asked for. */
export function Fold(props: {
  title: string;
  open?: boolean;
  children: React.ReactNode;
}): JSX.Element {
  return (
    <details className="jp-KerasDoctor-fold" open={props.open}>
      <summary className="jp-KerasDoctor-heading">{props.title}</summary>
      {props.children}
    </details>
  );
}
