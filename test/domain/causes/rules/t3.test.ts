import { subjectOf } from '../../../../src/domain/causes/rules/subject';
import { failureToAct } from '../../../../src/domain/causes/rules/t3-failure-to-act';
import { english } from '../../../../src/domain/causes/rules/english/english';
import { cause, why, written } from '../writing';
import { describeTerminals } from './phrase-table';

describeTerminals('T3', {
  fires: [
    'Nobody checked the seal.',
    'The inspector did not check the torque.',
    'Incoming goods were not inspected.',
    'The supervisor failed to report the leak.',
    'The alarm was never tested.',
    'No one noticed the drift.',
    'The supplier did not inform us of the change.',
    'Maintenance was not carried out.',
    'The team should have verified the backup.',
    'Failure to inspect the bolts.',
    'The crew did not monitor the fuel level.',
    'Temperature not monitored.',
    'The change was not communicated to production.',
    'The warning was not reported.',
    'Quality did not review the drawing.',
    'We did not test the restore.',
    'The bearing was never lubricated.',
    'No action was taken on the first complaint.',
    'Management failed to act on the audit.',
    'The samples were released without verifying the label.',
    'The leak went unreported.',
    'The owner’s failure to maintain the brakes.',
    'The dispatcher did not escalate the call.',
    'The result was not double-checked.',
  ],
  quiet: [
    'The goods-in plan names no check of seals from a new supplier.',
    'The sensor cannot detect transparent film.',
    'The test suite did not check the empty list.',
    'The script does not verify the checksum.',
    'The inspection asks only for the outer diameter.',
    'The mandatory check of the seal was not carried out.',
    'The validator did not report unknown fields.',
    'The nurse did not have the key to the cabinet.',
    'The limit on the gauge is covered by the clamp.',
    'The monitoring did not alert: the rule looks at averages over an hour.',
    'The check compares the name only, not the strength.',
    'Two drawings with the same number are in use.',
    'The service plan counts hours, the wear goes by strokes.',
    'The alarm is set to 90 °C, the bearing fails at 80 °C.',
    'The test bench cannot load the part sideways.',
    'The region list is copied by hand into the config.',
    'The supplier’s resin holds another release agent.',
    'The hand-over sheet has no line for open alarms.',
    'The pipeline does not run on forks.',
    'Stress was not considered in the load case of the standard.',
  ],
});

describe('a failure to act', () => {
  const text = 'Nobody checked the seal';
  const start = written([why('seal02', null, text)]);
  const nodes = (document: typeof start) =>
    failureToAct.check(subjectOf(document), english).map(({ node }) => node);

  it('is asked about while no duty is on record', () => {
    expect(nodes(start)).toEqual(['seal02']);
    const machine = { kind: 'component', name: 'Pump P4' } as const;
    expect(
      nodes(written([{ kind: 'locate', id: cause('seal02'), within: machine }], start)),
    ).toEqual(['seal02']);
  });

  it.each(['document', 'clause'] as const)('is a cause where a %s asks for it', (kind) => {
    const within = { kind, name: 'Goods-in plan' };
    expect(nodes(written([{ kind: 'locate', id: cause('seal02'), within }], start))).toEqual([]);
  });
});
