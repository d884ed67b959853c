#!/usr/bin/env bash
# Draws the results that run.sh has kept (src/bench/results) as plot.svg beside them. Needs what run.sh compiled.
set -euo pipefail
cd "$(dirname "$0")/../.."
results=${BENCH_RESULTS:-src/bench/results}
exec java -cp "target/bench/classes:$(<target/bench.classpath)" bench.plot.Plot "$results" "$results/plot.svg"
