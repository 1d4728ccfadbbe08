/** Ctrl-C or SIGTERM came while something was under way; a command that meets it ends with exit code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Waits for Ctrl-C or SIGTERM. */
export function waitForSignal(): Promise<void> {
  return listenForSignal().came;
}

/** Runs `work`, and throws Interrupted as soon as Ctrl-C or SIGTERM comes, so that the caller can stop what it started. */
export async function runUntilSignal<Result>(work: () => Promise<Result>): Promise<Result> {
  const { came, forget } = listenForSignal();
  try {
    return await Promise.race([work(), came.then(() => Promise.reject(new Interrupted('Interrupted.')))]);
  } finally {
    forget();
  }
}

function listenForSignal(): { came: Promise<void>; forget: () => void } {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  let forget = (): void => undefined;
  const came = new Promise<void>((resolve) => {
    const hear = (): void => {
      forget();
      resolve();
    };
    forget = () => signals.forEach((signal) => process.off(signal, hear));
    signals.forEach((signal) => process.on(signal, hear));
  });
  return { came, forget: () => forget() };
}
