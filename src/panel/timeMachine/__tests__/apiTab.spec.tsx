import { nullTranslator } from '@jupyterlab/translation';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';

import type { IEnvironment, ILife, ISuggestion, ITimeMachine } from '../../../engine/types';
import { aDiagnosis, aFinding, aRecord } from '../../../testing/builders';
import { FakeService } from '../../../testing/service';
import type { IFixApplier } from '../../../tokens';
import { CommandIDs } from '../../../tokens';
import { CommandRegistry } from '@lumino/commands';
import { ModelContext } from '../../context';
import { PanelModel } from '../../model';
import { ApiTab } from '../apiTab';

const VERSIONS = ['2.3.0', '2.15.0', '3.0.0', '3.15.1'];

function row(name: string, to: number) {
  return {
    name,
    package: 'keras' as const,
    stretches: [
      {
        axis: 'keras' as const,
        versions: VERSIONS,
        runs: to < 0 ? [] : [{ there: 'yes' as const, from: 0, to }]
      }
    ]
  };
}

const DOT: ILife = {
  symbol: 'keras.backend.dot',
  status: 'known',
  visibility: 'public',
  kind: 'function',
  rows: [row('keras.backend.dot', 1), row('tensorflow.keras.backend.dot', 3)],
  arguments: [
    { name: 'old', always: false, renamed: 'new', stretches: row('', 0).stretches },
    { name: 'x', always: true, stretches: row('', 1).stretches }
  ],
  moves: [
    {
      to: 'keras.ops.dot',
      since: '3.0.0',
      kind: 'replacement',
      evidence: '18 of 18 calls agree',
      same: true,
      risk: 'Results can differ.'
    }
  ],
  near: []
};

const SUGGESTIONS: ISuggestion[] = [
  { symbol: 'keras.backend.dot', kind: 'function' },
  { symbol: 'keras.ops.dot', kind: 'function' }
];

function aMachine(): ITimeMachine {
  return {
    life: symbol =>
      symbol === DOT.symbol
        ? DOT
        : { symbol, status: 'never', rows: [], arguments: [], moves: [], near: [DOT.symbol] },
    suggest: text => (text === 'dot' ? SUGGESTIONS : []),
    read: text => (text === '' ? null : { symbol: text })
  };
}

describe('ApiTab', () => {
  let model: PanelModel;
  let service: FakeService;
  let load: jest.Mock<Promise<ITimeMachine>, []>;
  let insert: jest.Mock;
  let undo: jest.Mock;

  const show = async (): Promise<HTMLElement> => {
    let container: HTMLElement = document.body;
    await act(async () => {
      container = render(
        <ModelContext.Provider value={model}>
          <ApiTab />
        </ModelContext.Provider>
      ).container;
    });
    return container;
  };
  const look = (symbol: string, argument?: string) =>
    act(async () => model.lookups.look(symbol, argument));
  const box = (): HTMLInputElement => screen.getByRole('combobox');
  const type = (value: string) =>
    act(async () => {
      fireEvent.change(box(), { target: { value } });
    });
  const press = (key: string) =>
    act(async () => {
      fireEvent.keyDown(box(), { key });
    });
  const marked = (): string | null | undefined =>
    document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

  beforeEach(() => {
    service = new FakeService();
    load = jest.fn(async () => aMachine());
    insert = jest.fn(async () => ({ message: 'Changed 1 place.', undoable: true }));
    undo = jest.fn(async () => ({ message: 'The change was taken back.' }));
    const commands = new CommandRegistry();
    commands.addCommand(CommandIDs.insertReplacement, { execute: insert, describedBy: {} });
    commands.addCommand(CommandIDs.undoReplacement, { execute: undo, describedBy: {} });
    const trans = nullTranslator.load('jupyterlab_keras_doctor');
    const applier = {} as IFixApplier;
    model = new PanelModel({ service, applier, commands, trans, timeMachine: load });
    model.setPath('nb.ipynb');
  });

  afterEach(() => {
    cleanup();
    model.dispose();
  });

  it('loads nothing before the tab is shown, and the index only once', async () => {
    expect(load).not.toHaveBeenCalled();
    await show();
    await look('keras.backend.dot');
    await type('dot');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says so when the index cannot be loaded, and tries again', async () => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    load.mockRejectedValueOnce(new Error('offline'));
    await show();
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is a combobox: arrows mark, Enter looks up, Escape closes and then empties', async () => {
    await show();
    expect(box().getAttribute('aria-expanded')).toBe('false');
    await type('dot');
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toBe('2 names fit');
    await press('ArrowDown');
    expect(marked()).toContain('keras.backend.dot');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(marked()).toContain('keras.ops.dot');
    await press('Escape');
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(box().value).toBe('dot');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('keras.backend.dot');
    expect(box().value).toBe('keras.backend.dot');
    await press('Escape');
    expect(box().value).toBe('');
  });

  it('does not show an answer that comes after the list was closed', async () => {
    await show();
    await act(async () => {
      fireEvent.change(box(), { target: { value: 'dot' } });
      fireEvent.keyDown(box(), { key: 'Escape' });
    });
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  it('draws each package with words, and the same as a table', async () => {
    service.facts = { loaded: { keras: '3.15.1' } } as unknown as IEnvironment;
    await show();
    await look('keras.backend.dot');
    expect(
      screen.getByRole('img', { name: 'Keras: until 2.15; not in this kernel’s Keras 3.15.1' })
    ).toBeTruthy();
    const table = within(screen.getByRole('table', { hidden: true }));
    expect(
      table.getByRole('row', { name: 'keras.backend.dot Keras until 2.15', hidden: true })
    ).toBeTruthy();
    expect(screen.queryByText(/No release is marked/)).toBeNull();
  });

  it('marks nothing where the kernel was never asked', async () => {
    const container = await show();
    await look('keras.backend.dot');
    expect(container.querySelector('.jp-KerasDoctor-lifeMark')).toBeNull();
    expect(screen.getByText(/No release is marked/)).toBeTruthy();
  });

  it('goes from name to name and back', async () => {
    await show();
    await look('keras.backend.dot');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'keras.ops.dot' }));
    });
    expect(screen.getByText(/In no release/)).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'keras.backend.dot' }));
    });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /Back/ }));
    });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('keras.ops.dot');
  });

  it('inserts a replacement and takes it back', async () => {
    await show();
    await look('keras.backend.dot');
    await act(async () => {
      fireEvent.click(
        screen.getByRole('button', { name: 'Insert keras.ops.dot into the active cell' })
      );
    });
    expect(insert).toHaveBeenCalledWith({ symbol: 'keras.backend.dot', to: 'keras.ops.dot' });
    expect(screen.getByText(/Changed 1 place/)).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    });
    expect(undo).toHaveBeenCalled();
    expect(screen.getByText('The change was taken back.')).toBeTruthy();
  });

  it('shows the argument that was asked for, and its new name', async () => {
    await show();
    await look('keras.backend.dot', 'old');
    expect(box().value).toBe('keras.backend.dot(old');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Insert new into the active cell' }));
    });
    expect(insert).toHaveBeenCalledWith({
      symbol: 'keras.backend.dot',
      to: 'new',
      argument: 'old'
    });
    await look('keras.backend.dot', 'nope');
    expect(screen.getByText(/No release that was looked at names the argument/)).toBeTruthy();
  });

  it('offers the names of the notebook’s failures first', async () => {
    const finding = aFinding({ symbol: 'keras.backend.dot' });
    service.records = [aRecord({ diagnosis: aDiagnosis([finding]) })];
    await show();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'keras.backend.dot' }));
    });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('keras.backend.dot');
  });
});
