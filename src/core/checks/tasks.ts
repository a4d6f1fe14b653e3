import { fold } from "../czech/text.ts";
import type { Issue } from "../issue.ts";
import { isOpenTask } from "../workbook/meetings.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** Tasks that point to no event, or that nobody has to do; a resolution needs neither a person nor votes. */
export function checkTasks({ tasks, events }: Workbook): readonly Issue[] {
  const eventIds = new Set(events.records.map(({ values }) => fold(values.id)));
  return tasks.records.flatMap((task) => {
    const { event, responsible } = task.values;
    const noEvent = events.present && event !== "" && !eventIds.has(fold(event));
    const nobody = responsible === "" && isOpenTask(task);
    return [
      ...(noEvent ? [issueOn(tasks, task, "event")({ code: "task-event-unknown" })] : []),
      ...(nobody ? [issueOn(tasks, task, "responsible")({ code: "task-nobody-responsible" })] : []),
    ];
  });
}
