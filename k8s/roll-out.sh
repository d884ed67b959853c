#!/usr/bin/env bash
# Rolls an overlay out: migrates, then replaces the replicas one by one.
#   k8s/roll-out.sh k8s/overlays/production
set -euo pipefail
overlay=${1:?which overlay, e.g. k8s/overlays/production}
namespace=$(kubectl kustomize "$overlay" | awk '$1 == "kind:" {kind = $2} kind == "Namespace" && $1 == "name:" {print $2; exit}')

kubectl -n "$namespace" delete job privacy-portal-migration --ignore-not-found
kubectl apply -k "$overlay"
kubectl -n "$namespace" wait --for=condition=Complete --timeout=15m job/privacy-portal-migration
kubectl -n "$namespace" rollout status --timeout=15m deployment/privacy-portal
