#!/usr/bin/env bash
# Restores the newest backup beside the running portal, brings back what the journal says, tells what came of it and how long
# it took, and deletes it all again. Nothing of the running portal is touched, and nothing leaves the drill.
#   k8s/restore-drill.sh [namespace]
set -euo pipefail
cd "$(dirname "$0")"
namespace=${1:-privacy-portal}
k() { kubectl -n "$namespace" "$@"; }

image=$(k get deployment privacy-portal -o jsonpath='{.spec.template.spec.containers[0].image}')
settings=$(k get deployment privacy-portal \
  -o jsonpath='{.spec.template.spec.volumes[?(@.name=="settings")].configMap.name}')
drill=$(mktemp)
kubectl kustomize restore-drill |
  sed "s#image: privacy-portal\$#image: $image#; s#privacy-portal-drill-settings#$settings#; s#^  namespace: .*#  namespace: $namespace#" >"$drill"
end() { kubectl delete --wait=false -f "$drill" >/dev/null; rm -f "$drill"; }
trap end EXIT

ask() { k exec "$1" -c postgres -- psql -qtAX -d privacy_portal -c "$2"; }
newest='select coalesce(max(at)::text, $$nothing$$) from audit_event'
counts='select (select count(*) from data_subject) || $$ persons, $$ || (select count(*) from address_choice) || $$ addresses with choices, $$
  || (select count(*) from tombstone) || $$ tombstones, $$ || (select count(*) from request) || $$ requests$$'

began=$SECONDS
kubectl apply -f "$drill" >/dev/null
k wait --for=condition=Ready --timeout=4h cluster.postgresql.cnpg.io/privacy-portal-db-drill
restored=$((SECONDS - began))
primary=$(k get cluster.postgresql.cnpg.io privacy-portal-db -o jsonpath='{.status.currentPrimary}')
copy=$(k get cluster.postgresql.cnpg.io privacy-portal-db-drill -o jsonpath='{.status.currentPrimary}')
echo "running:            newest change $(ask "$primary" "$newest"); $(ask "$primary" "$counts")"
echo "restored, ${restored} s:   newest change $(ask "$copy" "$newest"); $(ask "$copy" "$counts")"

k rollout status --timeout=4h deployment/privacy-portal-drill >/dev/null
echo "journal, $((SECONDS - began)) s:    $(k logs deployment/privacy-portal-drill -c privacy-portal | grep -o 'the journal is replayed[^"]*' | tail -1)"
echo "with the journal:   newest change $(ask "$copy" "$newest"); $(ask "$copy" "$counts")"
echo "Note date, times and numbers; what differs from the running portal is what a loss of the database would lose."
