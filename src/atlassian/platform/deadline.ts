/** Seconds a call may take before the function gives up on it: well inside the 25 s a function has. */
const seconds = 10;

/** Rejects when the answer takes too long; the call itself may still be carried out. */
export async function answered<Value>(call: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${seconds} s`));
    }, seconds * 1000);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
