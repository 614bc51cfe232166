import type { Target } from './define.js';

/** A target that is opened when it is first written to: until then nothing is changed. @param length What its length will be when it is opened. */
export function lazyTarget(open: () => Promise<Target>, length: number): Target {
  let target: Target | null = null;
  const opened = async (): Promise<Target> => {
    target ??= await open();
    return target;
  };
  return {
    get length() {
      return target?.length ?? length;
    },
    write: async (bytes) => (await opened()).write(bytes),
    finish: async () => (await opened()).finish(),
    abandon: async (keepAs) => target?.abandon(keepAs),
  };
}
