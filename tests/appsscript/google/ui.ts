import type { Execution } from "./execution.ts";
import { enumeration, standIn } from "./stand-in.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** What the person in front of the screen sees and presses. */
export interface Screen {
  readonly menus: { readonly caption: string; readonly items: readonly string[] }[];
  readonly alerts: { readonly title: string; readonly text: string }[];
  readonly dialogs: { readonly title: string; readonly html: string }[];
  /** What is pressed in the next questions; a question nobody answers is an error of the test. */
  readonly answers: ("YES" | "NO" | "CANCEL")[];
  /** Called while a question waits: other people work meanwhile. */
  whileAsked: () => void;
}

export function newScreen(): Screen {
  return { menus: [], alerts: [], dialogs: [], answers: [], whileAsked: () => undefined };
}

// Values that can only be compared, as Google's are.
const BUTTONS = {
  OK: { name: "OK" } as unknown as GoogleAppsScript.Base.Button.OK,
  YES: { name: "YES" } as unknown as GoogleAppsScript.Base.Button.YES,
  NO: { name: "NO" } as unknown as GoogleAppsScript.Base.Button.NO,
  CANCEL: { name: "CANCEL" } as unknown as GoogleAppsScript.Base.Button.CANCEL,
};
const SETS = {
  OK: { name: "OK" } as unknown as Ui["ButtonSet"]["OK"],
  YES_NO: { name: "YES_NO" } as unknown as Ui["ButtonSet"]["YES_NO"],
  YES_NO_CANCEL: { name: "YES_NO_CANCEL" } as unknown as Ui["ButtonSet"]["YES_NO_CANCEL"],
};

const outputs = new WeakMap<HtmlOutput, string>();

export function uiOf(execution: Execution, screen: Screen): Ui {
  return standIn<Ui>(execution, "Ui", {
    Button: enumeration<Ui["Button"]>("Button", BUTTONS),
    ButtonSet: enumeration<Ui["ButtonSet"]>("ButtonSet", SETS),
    createMenu: (caption) => menuOf(execution, screen, caption),
    alert: (...values: unknown[]) => {
      const [title, text, set] = values;
      if (typeof title !== "string" || typeof text !== "string" || set === undefined) {
        throw new Error("The double wants a title, a text and buttons.");
      }
      screen.alerts.push({ title, text });
      if (set === SETS.OK) return BUTTONS.OK;
      execution.suspend(screen.whileAsked);
      const answer = screen.answers.shift();
      if (answer === undefined) throw new Error(`Nobody answers: ${text}`);
      return BUTTONS[answer];
    },
    showModalDialog: (output, title) => {
      const html = outputs.get(output);
      if (html === undefined)
        throw new Error("The parameters don't match the method signature for Ui.showModalDialog.");
      screen.dialogs.push({ title, html });
    },
  });
}

function menuOf(execution: Execution, screen: Screen, caption: string): Menu {
  const items: string[] = [];
  const menu: Menu = standIn<Menu>(execution, "Menu", {
    addItem: (label, functionName) => {
      if (label === "" || functionName === "") throw new Error("A menu item needs a caption and a function.");
      items.push(functionName);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => {
      screen.menus.push({ caption, items });
    },
  });
  return menu;
}

/** Google sends at most this much into a dialog in reasonable time. */
const MAX_DIALOG_CHARACTERS = 10_000_000;

export function htmlService(execution: Execution): HtmlService {
  return standIn<HtmlService>(execution, "HtmlService", {
    createHtmlOutput: (...values: unknown[]) => {
      const [html] = values;
      if (typeof html !== "string" || html.length > MAX_DIALOG_CHARACTERS)
        throw new Error("Invalid HTML content.");
      const output: HtmlOutput = standIn<HtmlOutput>(execution, "HtmlOutput", {
        setWidth: () => output,
        setHeight: () => output,
      });
      outputs.set(output, html);
      return output;
    },
  });
}
