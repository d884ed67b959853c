// Renders each installation and holds it against the schemas (unknown keys are refused) and against what it promises.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";

process.chdir(dirname(fileURLToPath(import.meta.url)));
const INSTALLATIONS = ["base", "overlays/test", "overlays/production", "restore-drill"];
const CUSTOM = { "postgresql.cnpg.io": true, "barmancloud.cnpg.io": true };
const wrong = [];
const must = (holds, what) => holds || wrong.push(what);
const text = (file) => readFileSync(file, "utf8");

function rendered(installation) {
  const yaml = execFileSync("kubectl", ["kustomize", `../${installation}`], { encoding: "utf8", maxBuffer: 1 << 26 });
  return parseAllDocuments(yaml, { uniqueKeys: true }).map((document) => {
    must(document.errors.length === 0, `${installation}: ${document.errors[0]?.message}`);
    return document.toJS();
  });
}

// A document becomes an object literal of its type: the compiler refuses what the type does not have.
function typed(document) {
  const { apiVersion, kind } = document;
  const group = apiVersion.split("/")[0];
  const from = CUSTOM[group]
    ? "../custom-resources"
    : group === "monitoring.coreos.com"
      ? `@kubernetes-models/prometheus-operator/${apiVersion}/${kind}`
      : `kubernetes-models/${apiVersion}/${kind}`;
  return `import type { I${kind} } from "${from}";\nexport const document: I${kind} = ${JSON.stringify(document, null, 2)};\n`;
}

function schemas(installations) {
  rmSync("generated", { recursive: true, force: true });
  mkdirSync("generated");
  let count = 0;
  for (const [installation, documents] of installations) {
    for (const document of documents) {
      const name = `${installation.replace("/", "-")}--${document.kind}--${document.metadata.name}`;
      writeFileSync(`generated/${name}.ts`, typed(document));
      count++;
    }
  }
  // Fails when unknown keys are not refused any more.
  for (const kind of ["Deployment", "PrometheusRule", "Cluster"]) {
    const document = structuredClone(installations.get("overlays/production").find((each) => each.kind === kind));
    document.spec = { unheardOf: 1, ...document.spec };
    const source = typed(document).replace('"unheardOf"', '// @ts-expect-error\n    "unheardOf"');
    writeFileSync(`generated/refused--${kind}.ts`, source);
  }
  try {
    execFileSync("node_modules/.bin/tsc", ["-p", "."], { encoding: "utf8" });
  } catch (failure) {
    wrong.push(failure.stdout);
  }
  return count;
}

const podsOf = (document) =>
  document.kind === "CronJob" ? document.spec.jobTemplate.spec.template : document.spec?.template?.spec && document.spec.template;

function restricted(where, document) {
  const pod = podsOf(document);
  if (!pod) return;
  const { securityContext, containers, initContainers = [], automountServiceAccountToken } = pod.spec;
  const what = `${where}: ${document.kind} ${document.metadata.name}`;
  must(securityContext?.runAsNonRoot === true && securityContext.seccompProfile?.type === "RuntimeDefault", `${what}: pod`);
  must(automountServiceAccountToken === false, `${what}: the API server's token is mounted`);
  for (const container of [...containers, ...initContainers]) {
    const own = container.securityContext ?? {};
    must(own.allowPrivilegeEscalation === false && own.readOnlyRootFilesystem === true, `${what}: ${container.name}`);
    must(own.capabilities?.drop?.includes("ALL"), `${what}: ${container.name} keeps capabilities`);
    must(container.resources?.requests?.memory && container.resources.limits?.memory, `${what}: ${container.name} has no bounds`);
  }
}

// Only the migration knows the owner's password, and only the portal the other secrets.
function secrets(where, documents) {
  for (const document of documents.filter(podsOf)) {
    const used = [...JSON.stringify(podsOf(document)).matchAll(/"secretKeyRef":\{"key":"[^"]*","name":"([^"]+)"/g)].map((m) => m[1]);
    const migrates = document.kind === "Job";
    must(migrates === used.includes("privacy-portal-db-owner"), `${where}: ${document.kind} ${document.metadata.name}: the owner's secret`);
    must(!migrates || used.every((name) => name === "privacy-portal-db-owner"), `${where}: the migration has more than the owner's secret`);
  }
}

const properties = (source) => Object.fromEntries([...source.matchAll(/^([a-z][^=\s]*)=(.*)$/gm)].map((m) => [m[1], m[2]]));
const shipped = properties(text("../../src/main/resources/application.properties"));
const one = (documents, kind, name) => documents.find((each) => each.kind === kind && (!name || each.metadata.name === name));

// Replicas, and the one that a roll-out adds, times their connections; then the migration, the operator and a person.
function connections(where, documents) {
  const most = one(documents, "HorizontalPodAutoscaler").spec.maxReplicas;
  const surge = one(documents, "Deployment", "privacy-portal").spec.strategy.rollingUpdate.maxSurge;
  const each = Number(shipped["quarkus.datasource.reactive.max-size"]) + Number(shipped["quarkus.datasource.jdbc.max-size"]);
  const have = Number(one(documents, "Cluster", "privacy-portal-db").spec.postgresql.parameters.max_connections);
  const need = (most + surge) * each + 30;
  must(need <= have, `${where}: ${need} connections may be needed, max_connections is ${have}`);
}

const settingsOf = (documents) =>
  properties(documents.find((each) => each.data?.["application.properties"]).data["application.properties"]);

// An overlay has a whole file of settings: what the base sets, it sets too.
function settings(where, documents, base) {
  const own = settingsOf(documents);
  Object.keys(settingsOf(base)).forEach((name) => must(name in own, `${where}: application.properties lacks ${name}`));
}

function drain(where, documents) {
  const own = settingsOf(documents);
  const seconds = (value) => Number(value?.replace("S", ""));
  const grace = one(documents, "Deployment", "privacy-portal").spec.template.spec.terminationGracePeriodSeconds;
  const need = seconds(own["quarkus.shutdown.delay"]) + seconds(shipped["quarkus.shutdown.timeout"]) + 10;
  must(grace >= need, `${where}: ${grace} s of grace, ${need} s are needed`);
}

// What stands against the loss of a zone, a volume or a watcher does not go missing.
function survives(where, documents) {
  const { topologySpreadConstraints = [] } = one(documents, "Deployment", "privacy-portal").spec.template.spec;
  const zones = topologySpreadConstraints.some(({ topologyKey }) => topologyKey === "topology.kubernetes.io/zone");
  must(zones, `${where}: replicas are not spread over zones`);
  must(one(documents, "PersistentVolumeClaim").spec.storageClassName, `${where}: the journal has no storage class`);
  must(one(documents, "ServiceMonitor") && one(documents, "PodMonitor"), `${where}: the portal or its database is not watched`);
  const { storage, walStorage } = one(documents, "Cluster", "privacy-portal-db").spec;
  must(walStorage, `${where}: the database's log has no volume of its own`);
  if (where === "overlays/production") {
    must(storage.storageClass && walStorage.storageClass, `${where}: the database has no storage class`);
    must(one(documents, "ScheduledBackup")?.spec.schedule, `${where}: no backup`);
  }
}

// Who may reach the whole of the outside reaches nothing inside, nor the cloud's metadata.
function egress(where, documents) {
  for (const policy of documents.filter((each) => each.kind === "NetworkPolicy")) {
    for (const rule of policy.spec.egress ?? []) {
      must(rule.ports?.length, `${where}: ${policy.metadata.name} lets every port out`);
      for (const { ipBlock } of (rule.to ?? []).filter((to) => to.ipBlock?.cidr.endsWith("/0"))) {
        const inner = ipBlock.cidr.includes(":") ? ["fc00::/7", "fe80::/10"] : ["10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16"];
        must(inner.every((each) => ipBlock.except?.includes(each)), `${where}: ${policy.metadata.name} reaches inner networks`);
      }
    }
  }
}

function journalOutlivesBackups(documents) {
  const backups = parseInt(one(documents, "ObjectStore").spec.retentionPolicy, 10);
  const command = one(documents, "CronJob").spec.jobTemplate.spec.template.spec.containers[0].command;
  const journal = Number(command[command.indexOf("*.ndjson") + 2].replace("+", ""));
  must(journal >= backups + 7, `the journal is kept for ${journal} days, backups for ${backups}`);
}

function alarms(documents, all) {
  const sections = [...text("../runbooks.md").matchAll(/^## (\w+)$/gm)].map((m) => m[1]).sort();
  const rules = documents
    .filter((each) => each.kind === "PrometheusRule")
    .flatMap((each) => each.spec.groups.flatMap((group) => group.rules));
  const named = rules.map((rule) => rule.alert).sort();
  must(!all || named.join() === sections.join(), "alerts and runbooks.md name different alarms");
  must(named.every((alert) => sections.includes(alert)), "an alarm has no section in runbooks.md");
  rules.forEach((rule) => must(rule.annotations.runbook_url.endsWith(`#${rule.alert.toLowerCase()}`), `${rule.alert}: another runbook`));
  const documented = [...text("../../src/docs/metrics.md").matchAll(/^\| `(\w+)/gm)].map((m) => m[1]);
  const expressions = [...rules.map((rule) => rule.expr), text("../monitoring/dashboard.json")].join("\n");
  for (const name of new Set([...expressions.matchAll(/\b(?:privacy|sql_pool|http_server)_\w+/g)].map((m) => m[0]))) {
    must(documented.includes(name), `src/docs/metrics.md does not have ${name}`);
  }
}

const installations = new Map(INSTALLATIONS.map((each) => [each, rendered(each)]));
const count = schemas(installations);
for (const [where, documents] of installations) {
  documents.forEach((document) => restricted(where, document));
  secrets(where, documents);
  if (where !== "restore-drill") {
    connections(where, documents);
    drain(where, documents);
    must(one(documents, "NetworkPolicy", "default-deny")?.spec.policyTypes.length === 2, `${where}: not denied by default`);
  }
  if (where.startsWith("overlays")) {
    settings(where, documents, installations.get("base"));
    must(one(documents, "Namespace").metadata.labels["pod-security.kubernetes.io/enforce"] === "restricted", `${where}: not restricted`);
    must(one(documents, "Ingress").spec.tls.length === 1, `${where}: no TLS`);
    alarms(documents, where === "overlays/production");
    survives(where, documents);
    egress(where, documents);
  }
}
journalOutlivesBackups(installations.get("overlays/production"));

if (wrong.length) {
  console.error(wrong.join("\n"));
  process.exit(1);
}
console.log(`k8s: ${count} manifests of ${installations.size} installations are valid`);
