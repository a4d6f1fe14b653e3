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
  readonly sidebars: { readonly title: string; readonly html: string }[];
  /** What is pressed in the next questions; a question nobody answers is an error of the test. */
  readonly answers: ("YES" | "NO" | "CANCEL")[];
  /** What is typed when a text is asked for, before OK is pressed; null for Cancel. */
  readonly typed: (string | null)[];
  /** Called while a question waits: other people work meanwhile. */
  whileAsked: () => void;
}

export function newScreen(): Screen {
  return {
    menus: [],
    alerts: [],
    dialogs: [],
    sidebars: [],
    answers: [],
    typed: [],
    whileAsked: () => undefined,
  };
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
  OK_CANCEL: { name: "OK_CANCEL" } as unknown as Ui["ButtonSet"]["OK_CANCEL"],
  YES_NO: { name: "YES_NO" } as unknown as Ui["ButtonSet"]["YES_NO"],
  YES_NO_CANCEL: { name: "YES_NO_CANCEL" } as unknown as Ui["ButtonSet"]["YES_NO_CANCEL"],
};

/** A page as Google has got it. */
export interface OutputModel {
  html: string;
  title: string;
  readonly metaTags: Record<string, string>;
}

const outputs = new WeakMap<HtmlOutput, OutputModel>();

/** What the web app has answered; throws for what is no page. */
export function pageOf(output: unknown): OutputModel {
  const page = outputs.get(output as HtmlOutput);
  if (page === undefined) throw new Error("The script completed but did not return anything.");
  return page;
}

/** Google takes no other names: https://developers.google.com/apps-script/reference/html/html-output#addmetatagname,-content */
const META_TAGS = [
  "apple-mobile-web-app-capable",
  "google-site-verification",
  "mobile-web-app-capable",
  "viewport",
];

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
    prompt: (...values: unknown[]) => {
      const [title, text, set] = values;
      if (typeof title !== "string" || typeof text !== "string" || set !== SETS.OK_CANCEL) {
        throw new Error("The double wants a title, a text and the buttons OK and Cancel.");
      }
      screen.alerts.push({ title, text });
      execution.suspend(screen.whileAsked);
      const typed = screen.typed.shift();
      if (typed === undefined) throw new Error(`Nobody types: ${text}`);
      return standIn<GoogleAppsScript.Base.PromptResponse>(execution, "PromptResponse", {
        getResponseText: () => typed ?? "",
        getSelectedButton: () => (typed === null ? BUTTONS.CANCEL : BUTTONS.OK),
      });
    },
    showModalDialog: (output, title) => {
      const html = outputs.get(output)?.html;
      if (html === undefined)
        throw new Error("The parameters don't match the method signature for Ui.showModalDialog.");
      screen.dialogs.push({ title, html });
    },
    showModelessDialog: (output, title) => {
      const html = outputs.get(output)?.html;
      if (html === undefined)
        throw new Error("The parameters don't match the method signature for Ui.showModelessDialog.");
      screen.dialogs.push({ title, html });
    },
    showSidebar: (output) => {
      const { title, html } = pageOf(output);
      if (title === "") throw new Error("A sidebar without a title would be called Apps Script.");
      screen.sidebars.push({ title, html });
    },
  });
}

const menus = new WeakMap<Menu, readonly string[]>();

function menuOf(execution: Execution, screen: Screen, caption: string): Menu {
  const items: string[] = [];
  const menu: Menu = standIn<Menu>(execution, "Menu", {
    addItem: (label, functionName) => {
      if (label === "" || functionName === "") throw new Error("A menu item needs a caption and a function.");
      items.push(functionName);
      return menu;
    },
    addSeparator: () => menu,
    addSubMenu: (other) => {
      items.push(...(menus.get(other) ?? []));
      return menu;
    },
    addToUi: () => {
      screen.menus.push({ caption, items });
    },
  });
  menus.set(menu, items);
  return menu;
}

/** Google sends at most this much into a dialog in reasonable time. */
const MAX_DIALOG_CHARACTERS = 10_000_000;

/** `pages` are the HTML files of the script, by their names without `.html`. */
export function htmlService(execution: Execution, pages: Readonly<Record<string, string>>): HtmlService {
  return standIn<HtmlService>(execution, "HtmlService", {
    createHtmlOutput: (...values: unknown[]) => {
      const [html] = values;
      if (typeof html !== "string" || html.length > MAX_DIALOG_CHARACTERS)
        throw new Error("Invalid HTML content.");
      return outputOf(execution, html);
    },
    createHtmlOutputFromFile: (name) => {
      const html = pages[name];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return outputOf(execution, html);
    },
  });
}

function outputOf(execution: Execution, html: string): HtmlOutput {
  const model: OutputModel = { html, title: "", metaTags: {} };
  const output: HtmlOutput = standIn<HtmlOutput>(execution, "HtmlOutput", {
    setTitle: (title) => {
      model.title = title;
      return output;
    },
    addMetaTag: (name, content) => {
      if (!META_TAGS.includes(name))
        throw new Error("The meta tag you specified is not allowed in this context.");
      model.metaTags[name] = content;
      return output;
    },
    setWidth: () => output,
    setHeight: () => output,
    getContent: () => model.html,
    setContent: (content) => {
      model.html = content;
      return output;
    },
  });
  outputs.set(output, model);
  return output;
}
