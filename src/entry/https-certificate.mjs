import { getHttpsServerOptions, verifyCertificates } from "office-addin-dev-certs";

/**
 * How the development server speaks https: with the certificate of office-addin-dev-certs where this machine trusts it
 * (start:excel makes it; Excel shows a pane only from an address it trusts), else with one signed by itself.
 */
export async function httpsServer() {
  return verifyCertificates() ? { type: "https", options: await getHttpsServerOptions() } : { type: "https" };
}
