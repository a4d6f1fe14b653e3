import type { auth } from "googleapis/build/src/apis/sheets/index.js";

export type GoogleAuth = InstanceType<typeof auth.GoogleAuth>;

type GoogleAuthOptions = NonNullable<ConstructorParameters<typeof auth.GoogleAuth>[0]>;

/** How a credentials client reaches the network. */
export type ClientOptions = NonNullable<GoogleAuthOptions["clientOptions"]>;

export interface TransportSettings {
  /** Where access tokens are asked for. */
  readonly tokenUrl: string;
  readonly timeoutMs: number;
}

/** Where the client libraries ask for access tokens, whatever the key file says. */
export const GOOGLE_TOKEN_URL = "https://oauth2.googleapis.com/token";

/** No retries of the library's own, which wait by the system's clock and pile up with ours. */
const NO_RETRIES = { retry: 0, noResponseRetries: 0 };

/** The network with one time limit for each request, no silent retries, and tokens from the address given. */
export function transport({ tokenUrl, timeoutMs }: TransportSettings): ClientOptions {
  return {
    transporterOptions: {
      timeout: timeoutMs,
      adapter: (options, send) => {
        options.retryConfig = NO_RETRIES;
        return send(options.url.href === GOOGLE_TOKEN_URL ? { ...options, url: new URL(tokenUrl) } : options);
      },
    },
  };
}
