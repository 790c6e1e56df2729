import { withAlongside } from '../alongside';
import type { IFacts } from '../cause';
import { createFacts } from '../facts';
import type { IFix } from '../types';
import { knowledgeWith } from './knowledgeBuilder';

const BESIDE = [
  { tensorflow: '>=2.12,<2.18', for: 'tensorflow-datasets', needs: 'tensorflow-metadata==1.17.1' }
];

function factsOf(installed: Readonly<Record<string, string | null>>): IFacts {
  return createFacts(
    {
      contract: 1,
      failure: { ename: 'ModuleNotFoundError', evalue: '', traceback: [], cell: null },
      environment: { installed, installer: 'pip' }
    },
    { ...knowledgeWith(), beside: BESIDE }
  );
}

const FIX: IFix = {
  kind: 'install',
  title: 't',
  effect: 'e',
  safety: 'review',
  requirements: ['tensorflow-datasets==4.9.4'],
  restart: false,
  feasible: 'yes'
};

describe('what comes along with an install', () => {
  it('is asked for in the version that loads beside this TensorFlow', () => {
    const { requirements, command } = withAlongside(factsOf({ tensorflow: '2.15.1' }), FIX);
    expect(requirements).toEqual(['tensorflow-datasets==4.9.4', 'tensorflow-metadata==1.17.1']);
    expect(command).toContain('tensorflow-metadata==1.17.1');
  });

  const unchanged: [string, Readonly<Record<string, string | null>>][] = [
    ['beside another TensorFlow', { tensorflow: '2.21.0' }],
    ['where it is installed already', { tensorflow: '2.15.1', 'tensorflow-metadata': '1.15.0' }]
  ];
  test.each(unchanged)('is left alone %s', (_, installed) => {
    expect(withAlongside(factsOf(installed), FIX)).toBe(FIX);
  });

  it('is left alone where something else is installed', () => {
    const other = { ...FIX, requirements: ['scikeras==0.13.0'] };
    expect(withAlongside(factsOf({ tensorflow: '2.15.1' }), other)).toBe(other);
  });
});
