/** Seconds one call may take before the function gives up on it: well inside the 25 s a function has. */
const perCall = 10;

/** Rejects when the answer takes longer than `seconds`; the call itself may still be carried out. */
export async function answered<Value>(call: Promise<Value>, seconds = perCall): Promise<Value> {
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
