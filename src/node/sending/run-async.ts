import type { Answers, OperationName, OperationOf, Program } from "../../core/sending/operations.ts";

/** A shell where answers take time: one function an operation. */
export type AsyncDriver = {
  readonly [K in OperationName]: (operation: OperationOf<K>) => Promise<Answers[K]>;
};

/** Runs a program to its end; what the driver throws is thrown into the program, which may live with it. */
export async function runAsync<R>(program: Program<R>, driver: AsyncDriver): Promise<R> {
  let step = program.next();
  while (step.done !== true) {
    const { value } = step;
    // TypeScript cannot follow that the function and the operation have the same name.
    const perform = driver[value.op] as (operation: typeof value) => Promise<unknown>;
    const answered = await perform(value).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    step = "error" in answered ? program.throw(answered.error) : program.next(answered.answer);
  }
  return step.value;
}
