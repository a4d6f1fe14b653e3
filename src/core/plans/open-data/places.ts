import { fold } from "../../czech/text.ts";
import { regionOfOrp } from "../../workbook/regions.ts";
import { territoryOf } from "../../workbook/territory.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { type HsdsData, type HsdsRow, hsdsRow } from "./hsds-tables.ts";
import type { PublicService } from "./public-services.ts";
import { stableId } from "./uuid.ts";

/** An address as far as it is known. */
interface Place {
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  /** As one line. */
  readonly line: string;
}

type PlaceTables = Pick<HsdsData, "location" | "address" | "accessibility" | "service_at_location">;

const COUNTRY = "CZ";

/** Said of a region that neither the municipality nor the planned territory tells; the specification wants some text. */
const NO_REGION = "neuvedeno";

/** The places of the services; one that several services of an organisation share is written once. Secret ones are not. */
export function placeTables(
  workbook: Workbook,
  services: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly service: PublicService;
  }[],
): PlaceTables {
  const regionOf = regions(workbook);
  const stays = services.flatMap(({ id, organisation, service }) =>
    placesOf(service).map((place, index): Stay => {
      const location = stableId("location", organisation, fold(place.line));
      return { id, organisation, place, location, accessible: index === 0 ? service.text("accessible") : "" };
    }),
  );
  return {
    location: distinct(stays.map(locationRow)),
    address: distinct(stays.flatMap((stay) => addressRow(stay, regionOf))),
    accessibility: distinct(stays.flatMap(accessibilityRow)),
    service_at_location: distinct(stays.map(linkRow)),
  };
}

/** One service in one place. */
interface Stay {
  readonly id: string;
  readonly organisation: string;
  readonly location: string;
  readonly place: Place;
  /** Said of the first place, the service's own. */
  readonly accessible: string;
}

function distinct(rows: readonly HsdsRow[]): readonly HsdsRow[] {
  return [...new Map(rows.map((row) => [row["id"], row])).values()];
}

/** True when the address lacks what HSDS asks of one, and is written as the name of its place alone. */
export function isIncomplete(service: PublicService): boolean {
  const [street, code, town] = [
    service.text("street"),
    service.text("postalCode"),
    service.text("municipality"),
  ];
  return street !== "" && (code === "" || town === "");
}

/** Its own address, then the other places, which nothing says of a service whose address is secret. */
function placesOf(service: PublicService): readonly Place[] {
  const { postalCode } = service.values;
  const [street, municipality] = [service.text("street"), service.text("municipality")];
  const code = service.text("postalCode") === "" ? "" : postalCode;
  const own = placeOf(street, code, municipality);
  const others = service
    .text("otherPlaces")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => fold(line) !== "");
  return [...(own.line === "" ? [] : [own]), ...others.map(typedPlace)];
}

function placeOf(street: string, postalCode: string, municipality: string): Place {
  const town = [postalCode, municipality].filter((part) => part !== "").join(" ");
  const line = [street, town].filter((part) => part !== "").join(", ");
  return { street, postalCode, municipality, line: fold(line) === "" ? "" : line };
}

/** `Nádražní 548, 539 01 Hlinsko`; anything else is only a line. */
function typedPlace(line: string): Place {
  const [, street = "", first = "", second = "", town = ""] =
    /^([^,]{2,80}), ?(\d{3}) ?(\d{2}) ([^,\d][^,]{0,60})$/.exec(line) ?? [];
  return town === ""
    ? { street: "", postalCode: "", municipality: "", line }
    : placeOf(street, `${first} ${second}`, town);
}

function locationRow({ location, organisation, place }: Stay): HsdsRow {
  return hsdsRow({
    id: location,
    location_type: "physical",
    organization_id: organisation,
    name: place.line,
  });
}

function addressRow({ location, place }: Stay, regionOf: (municipality: string) => string) {
  const { street, postalCode, municipality } = place;
  if (municipality === "" || postalCode === "") return [];
  return [
    hsdsRow({
      id: stableId("address", location),
      location_id: location,
      address_1: street === "" ? municipality : street,
      city: municipality,
      state_province: regionOf(municipality),
      postal_code: postalCode,
      country: COUNTRY,
      address_type: "physical",
    }),
  ];
}

function accessibilityRow({ location, accessible }: Stay): readonly HsdsRow[] {
  if (accessible === "") return [];
  return [
    hsdsRow({ id: stableId("accessibility", location), location_id: location, description: accessible }),
  ];
}

function linkRow({ id, location }: Stay): HsdsRow {
  return { id: stableId("service-at-location", id, location), service_id: id, location_id: location };
}

/** The kraj of a municipality: by its own district, by its name, or by the planned territory. */
function regions(workbook: Workbook): (municipality: string) => string {
  const { find, orps } = territoryOf(workbook);
  const planned = orps.map((orp) => regionOfOrp(orp)?.name).find((name) => name !== undefined);
  const said = workbook.project.record.values.territory.replace(/^(?:SO )?ORP /, "");
  const known = planned ?? regionOfOrp(said)?.name ?? NO_REGION;
  return (municipality) => {
    const found = find(municipality);
    const orp = found.kind === "own" || found.kind === "outside" ? found.municipality.orp : "";
    return regionOfOrp(orp)?.name ?? regionOfOrp(municipality)?.name ?? known;
  };
}
