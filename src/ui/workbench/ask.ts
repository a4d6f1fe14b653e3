import type {
  WorkbenchCallName,
  WorkbenchInput,
  WorkbenchOutputs,
} from "../../core/screens/workbench-calls.ts";
import { CallError, sent } from "../parts/call.ts";

/** Asks the program for something that only the workbench needs; throws a `CallError` when it says no. */
export async function ask<N extends WorkbenchCallName>(
  name: N,
  input: WorkbenchInput<N>,
): Promise<WorkbenchOutputs[N]> {
  const envelope = await sent(name, input);
  if (!envelope.ok) throw new CallError(envelope.message, envelope.advice);
  // The two ends are compiled from one table of calls.
  return envelope.value as WorkbenchOutputs[N];
}
