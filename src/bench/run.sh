#!/usr/bin/env bash
# Measures the packaged portal against a register of BENCH_SUBJECTS people (a million) and prints a Markdown table.
# Arguments are the rows that are measured, all without one; those that begin with - go to Maven, e.g. -o.
# Needs JDK, Maven and wrk (Debian: apt-get install wrk).
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
rows=() maven=()
for argument; do
  if [[ $argument == -* ]]; then maven+=("$argument"); else rows+=("$argument"); fi
done
version=$(sed -n 's:.*<quarkus.platform.version>\(.*\)</quarkus.platform.version>.*:\1:p' pom.xml)

if [[ ${BENCH_BUILD:-true} == true ]]; then
  mvn -B -q -Pquick package "${maven[@]}"
  mvn -B -q -Pquick org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath "${maven[@]}"
  mvn -B -q -f src/bench/bare/pom.xml package -Dquarkus.platform.version="$version" "${maven[@]}"
fi

classpath="target/bench/classes:target/test-classes:target/classes:$(<target/bench.classpath)"
mkdir -p target/bench/classes
javac -proc:none -d target/bench/classes -cp "$classpath" $(find src/bench/java -name "*.java")
exec java -Xmx768m -cp "$classpath" bench.Bench "${rows[@]}"
