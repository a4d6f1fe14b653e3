import { userInfo } from "node:os";

/** Who is logged in on this computer, for the journal; "" where the system does not say. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}
