import type { Answers, OperationName, OperationOf, Program } from "./operations.ts";

/** A shell where everything blocks: one function an operation. */
export type SyncDriver = {
  readonly [K in OperationName]: (operation: OperationOf<K>) => Answers[K];
};

/** Runs a program to its end; what the driver throws is thrown into the program, which may live with it. */
export function runProgram<R>(program: Program<R>, driver: SyncDriver): R {
  let step = program.next();
  while (step.done !== true) {
    const { value } = step;
    // TypeScript cannot follow that the function and the operation have the same name.
    const perform = driver[value.op] as (operation: typeof value) => unknown;
    let answer: unknown;
    try {
      answer = perform(value);
    } catch (error) {
      step = program.throw(error);
      continue;
    }
    step = program.next(answer);
  }
  return step.value;
}
