const WEB_APP =
  /^https:\/\/script\.google\.com\/(?:a\/macros\/[\w.-]+\/|a\/[\w.-]+\/macros\/|macros\/)s\/[\w-]+\/exec$/;

/** True for the address of a deployed web app of Google Apps Script; that of a test deployment ends with `/dev`. */
export function isWebApp(address: string): boolean {
  return address.length <= 300 && WEB_APP.test(address);
}
