import { readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { addInReference } from "./src/entry/add-in-reference.mjs";
import { officeJs } from "./src/entry/office-js-source.mjs";

const root = import.meta.dirname;
const here = (place) => path.join(root, place);

/** Where the manifest says the pane lies while it is being developed; PUBLIC_URL replaces it in what is deployed. */
const DEVELOPMENT_URL = "https://localhost:3000/";
const publicUrl = (process.env.PUBLIC_URL ?? DEVELOPMENT_URL).replace(/\/*$/, "/");

/** How issued workbooks refer to the add-in; ADDIN_STORE says where the units install it from. */
const addIn = addInReference(readFileSync(here("manifest.xml"), "utf8"), process.env.ADDIN_STORE);
export const knowsAddIn = () => new webpack.DefinePlugin({ ADD_IN: JSON.stringify(addIn) });

/** Microsoft's office.js: from Microsoft's address, or with OFFICE_JS=own from beside the pane. */
const {
  script: officeJsScript,
  origins: officeJsOrigins,
  files: officeJsFiles,
} = officeJs(process.env.OFFICE_JS);

/**
 * What the pane may reach: itself, and office.js with the files office.js loads from beside it. Styles may stand in
 * the page, because Fluent's Griffel writes <style> elements while it runs; a nonce would have to change with every
 * answer, and files on a static server cannot. Nothing else is relaxed: no inline script, no eval.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  ["script-src 'self'", ...officeJsOrigins].join(" "),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const typescript = (target) =>
  ["ts", "tsx"].map((extension) => ({
    test: new RegExp(`\\.${extension}$`),
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: extension === "tsx" },
          transform: { react: { runtime: "automatic", development: false } },
          target,
        },
      },
    },
  }));

/** The command line and its reading threads: one file each for Node, so that they start fast and need nothing else. */
const commandLine = {
  name: "khoagiao",
  target: "node20",
  entry: { khoagiao: "./src/entry/cli.ts", "reading-thread": "./src/entry/reading-thread.ts" },
  experiments: { outputModule: true },
  output: {
    path: here("dist"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  // Large and seldom needed: Node finds them in node_modules when a Word, PDF or .xls file is read, or tables are asked.
  externals: [/^(mammoth|pdfjs-dist|@e965\/xlsx|hyparquet|hyparquet-writer|@duckdb\/node-api)(\/|$)/],
  externalsType: "import",
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: typescript("es2022") },
  plugins: [knowsAddIn()],
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** A page that runs in a browser: what the pane and the workbench have in common. */
const page = ({ name, entry, html, published, folder }, mode) => ({
  name,
  mode,
  target: ["web", "es2020"],
  entry: { [name]: entry },
  output: {
    path: here(folder),
    filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    // Relative to the page, so that the folder may be put anywhere on a server.
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [...typescript("es2020"), { test: /\.css$/, use: ["style-loader", "css-loader"] }],
  },
  plugins: [knowsAddIn(), htmlPage(name, html, published)],
  // Never an eval source map: the pane's security policy refuses eval, in development too.
  devtool: mode === "production" ? false : "cheap-module-source-map",
  cache: {
    type: "filesystem",
    name: `${name}-${mode}`,
    buildDependencies: { config: [import.meta.filename] },
  },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
});

const htmlPage = (entry, template, filename, contentSecurityPolicy = CONTENT_SECURITY_POLICY) =>
  new HtmlPlugin({
    template,
    filename,
    chunks: [entry],
    scriptLoading: "defer",
    templateParameters: { contentSecurityPolicy, officeJs: officeJsScript },
  });

/** The help for a plain browser; the template draws all of it when the pane is built. */
const help = new HtmlPlugin({
  template: "./src/entry/help/help-page.tsx",
  filename: "help.html",
  inject: false,
  minify: false,
});

/** The page that tries a real Excel. It writes into the open workbook and is never part of what is deployed. */
const smoke = {
  entry: { smoke: "./src/entry/smoke/smoke.tsx" },
  page: () =>
    htmlPage(
      "smoke",
      "./src/entry/taskpane.html",
      "smoke.html",
      // Where `npm run test:excel` waits for the outcome.
      CONTENT_SECURITY_POLICY.replace("connect-src 'self'", "connect-src 'self' https://localhost:*"),
    ),
};

/** The task pane: with the manifest and the icons beside it, the whole folder is what a web server serves. */
const pane = (mode) => {
  const config = page(
    {
      name: "taskpane",
      entry: "./src/entry/taskpane.tsx",
      html: "./src/entry/taskpane.html",
      published: "taskpane.html",
      folder: "dist/pane",
    },
    mode,
  );
  return {
    ...config,
    name: "pane",
    entry: { ...config.entry, ...(mode === "development" ? smoke.entry : {}) },
    // Scripts as small as terser makes them, in a third of the time. Nothing else is made smaller: the policy of the
    // help names the digests of its styles.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: [
      ...config.plugins,
      help,
      ...(mode === "development" ? [smoke.page()] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, publicUrl),
          },
          ...officeJsFiles,
        ],
      }),
    ],
    devServer: { ...serving("localhost", 3000), server: { type: "https" } },
  };
};

/** The same pane beside an embedded grid, for trying it without Excel. Never part of what is deployed. */
const workbench = (mode) => ({
  ...page(
    {
      name: "workbench",
      entry: "./src/entry/workbench.tsx",
      html: "./src/entry/workbench.html",
      published: "index.html",
      folder: "dist/workbench",
    },
    mode,
  ),
  // React as it is deployed: the grid's own panels make its development warnings, and nobody can heed them here.
  optimization: { nodeEnv: "production" },
  devServer: serving("127.0.0.1", "auto"),
});

function serving(host, port) {
  return { host, port, hot: false, static: false, client: { overlay: false } };
}

const configs = (mode) => [
  commandLine,
  pane(mode),
  // Large, and for whoever tries or develops the pane: never built for production.
  ...(mode === "development" ? [workbench(mode)] : []),
];

/** The same, where webpack is to serve the pane: with a certificate that Excel trusts, if this machine has one. */
async function served(mode) {
  const { httpsServer } = await import("./src/entry/https-certificate.mjs");
  const server = await httpsServer();
  return configs(mode).map((config) =>
    config.name === "pane" ? { ...config, devServer: { ...config.devServer, server } } : config,
  );
}

export default ({ WEBPACK_SERVE = false } = {}, { mode = "production" }) =>
  WEBPACK_SERVE ? served(mode) : configs(mode);
