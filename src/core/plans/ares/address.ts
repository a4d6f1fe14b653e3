/** Where ARES answers for one IČO; public, without a key. */
export const ARES_ADDRESS = "https://ares.gov.cz/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty/";
