import { type Area, notation } from "./area.ts";
import type { Owner, People } from "./owner.ts";
import type { ProtectionModel } from "./sheet-model.ts";
import { standIn } from "./stand-in.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/** A protection begins with everybody who may edit the spreadsheet. */
export function protect(owner: Owner, area: Area): Protection {
  const made: ProtectionModel = {
    ...area,
    description: "",
    warningOnly: false,
    editors: peopleOf(owner).editors,
    domainEdit: true,
  };
  owner.model.protections.push(made);
  return protectionOf(owner, made);
}

export function protectionOf(owner: Owner, made: ProtectionModel): Protection {
  const { execution, model } = owner;
  const { editors, current } = peopleOf(owner);
  const protection: Protection = standIn<Protection>(execution, "Protection", {
    getDescription: () => made.description,
    setDescription: (description) => {
      made.description = description;
      return protection;
    },
    setWarningOnly: (only) => {
      made.warningOnly = only;
      if (only) model.protectedAreas.push(notation(made));
      return protection;
    },
    addEditor: ((user: User | string) => {
      const email = typeof user === "string" ? user : user.getEmail();
      made.editors = [...new Set([...made.editors, email])];
      return protection;
    }) as Protection["addEditor"],
    getEditors: () =>
      made.editors.map((email) => standIn<User>(execution, "User", { getEmail: () => email })),
    // Neither the owner nor whoever runs the script can be removed.
    removeEditors: ((users: readonly User[]) => {
      const gone = new Set(users.map((user) => user.getEmail()));
      const kept = [editors[0], current()];
      made.editors = made.editors.filter((email) => kept.includes(email) || !gone.has(email));
      return protection;
    }) as unknown as Protection["removeEditors"],
    canDomainEdit: () => made.domainEdit,
    setDomainEdit: (editable) => {
      made.domainEdit = editable;
      return protection;
    },
  });
  return protection;
}

/** Google lets nobody else write, not even through a script. */
export function refuseProtected(owner: Owner, area: Area): void {
  const { model } = owner;
  const user = peopleOf(owner).current();
  const locked = model.protections.some(
    (one) => !one.warningOnly && overlaps(one, area) && !one.domainEdit && !one.editors.includes(user),
  );
  if (!locked) return;
  throw new Error(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}

function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function peopleOf({ people }: Owner): People {
  return people ?? { editors: [], current: () => "" };
}
