#!/usr/bin/env bash
# Draws the kept results of run.sh (src/bench/results/*.json) into src/bench/results/plot.svg. Needs what run.sh compiled.
set -euo pipefail
cd "$(dirname "$0")/../.."
results=${BENCH_RESULTS:-src/bench/results}
exec java -cp "target/bench/classes:$(<target/bench.classpath)" bench.plot.Plot "$results" "$results/plot.svg"
