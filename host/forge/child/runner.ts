import { createRequire } from 'node:module';

/** The loop of a function's process: one message in, one out, any number of them at the same time. */
const [, self = '', wrapperPath = '', exported = 'main'] = process.argv;

const load = createRequire(self);
const wrapper: unknown = load(wrapperPath);
const main: unknown = Reflect.get(Object(wrapper), exported);

interface Request {
  lambdaEvent: unknown;
  requestId: string;
  deadline: number;
}

function readRequest(message: unknown): Request {
  const { lambdaEvent, tunnelContext } = Object.assign(
    { lambdaEvent: null, tunnelContext: { requestId: '', deadline: 0 } },
    message,
  );
  return { lambdaEvent, ...tunnelContext };
}

async function run({ lambdaEvent, requestId, deadline }: Request): Promise<void> {
  if (typeof main !== 'function') throw new Error(`${wrapperPath} exports no ${exported}.`);
  const result: unknown = await Reflect.apply(main, null, [
    lambdaEvent,
    {
      awsRequestId: requestId,
      getRemainingTimeInMillis: () => deadline - performance.timeOrigin - performance.now(),
    },
  ]);
  process.send?.({ requestId, result });
}

process.on('message', (message: unknown) => void run(readRequest(message)));
process.on('disconnect', () => process.exit(0));
// A promise one invocation forgot must not end the others that run here.
process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason));
