/** What the manifests use of CloudNativePG's resources: no package of the registry has their schemas. Anything else is refused. */

type Metadata = { name: string; namespace?: string; labels?: Record<string, string>; annotations?: Record<string, string> };
type Named = { name: string };
type Key = { name: string; key: string };
type Parameters = Record<string, string>;
type Storage = { size: string; storageClass?: string };
type Selector = { matchLabels: Record<string, string> };

export interface ICluster {
  apiVersion: "postgresql.cnpg.io/v1";
  kind: "Cluster";
  metadata: Metadata;
  spec: {
    instances: number;
    imageCatalogRef: { apiGroup: "postgresql.cnpg.io"; kind: "ClusterImageCatalog" | "ImageCatalog"; name: string; major: number };
    storage: Storage;
    walStorage?: Storage;
    postgresql?: {
      parameters?: Parameters;
      synchronous?: { method: "any" | "first"; number: number; dataDurability?: "required" | "preferred" };
    };
    bootstrap: {
      initdb?: { database: string; owner: string; secret?: Named; encoding?: string; postInitSQL?: string[] };
      recovery?: { source: string; database?: string; owner?: string; secret?: Named };
    };
    externalClusters?: { name: string; plugin?: { name: string; parameters?: Parameters } }[];
    managed?: { roles: { name: string; ensure?: "present" | "absent"; login?: boolean; passwordSecret?: Named }[] };
    plugins?: { name: string; enabled?: boolean; isWALArchiver?: boolean; parameters?: Parameters }[];
    affinity?: { enablePodAntiAffinity?: boolean; podAntiAffinityType?: "preferred" | "required"; topologyKey?: string };
    topologySpreadConstraints?: {
      maxSkew: number;
      topologyKey: string;
      whenUnsatisfiable: "DoNotSchedule" | "ScheduleAnyway";
      labelSelector?: Selector;
    }[];
    resources?: { requests?: Record<string, string>; limits?: Record<string, string> };
  };
}

export interface IScheduledBackup {
  apiVersion: "postgresql.cnpg.io/v1";
  kind: "ScheduledBackup";
  metadata: Metadata;
  spec: {
    schedule: string;
    immediate?: boolean;
    suspend?: boolean;
    backupOwnerReference?: "none" | "self" | "cluster";
    cluster: Named;
    method?: "barmanObjectStore" | "volumeSnapshot" | "plugin";
    pluginConfiguration?: { name: string; parameters?: Parameters };
    target?: "primary" | "prefer-standby";
  };
}

export interface IObjectStore {
  apiVersion: "barmancloud.cnpg.io/v1";
  kind: "ObjectStore";
  metadata: Metadata;
  spec: {
    retentionPolicy?: string;
    configuration: {
      destinationPath: string;
      endpointURL?: string;
      s3Credentials?: { accessKeyId?: Key; secretAccessKey?: Key; region?: Key; inheritFromIAMRole?: boolean };
      wal?: { compression?: "gzip" | "bzip2" | "lz4" | "snappy" | "xz" | "zstd"; encryption?: "AES256" | "aws:kms"; maxParallel?: number };
      data?: { compression?: "gzip" | "bzip2" | "snappy"; encryption?: "AES256" | "aws:kms"; jobs?: number };
    };
  };
}
