#!/usr/bin/env bash
# Measures the packaged portal against a register of BENCH_SUBJECTS people (a million) and prints a Markdown table.
# Needs JDK, Maven and wrk (Debian: apt-get install wrk). Arguments go to Maven, e.g. -o.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
version=$(sed -n 's:.*<quarkus.platform.version>\(.*\)</quarkus.platform.version>.*:\1:p' pom.xml)

mvn -B -q -Pquick package "$@"
mvn -B -q -Pquick org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath "$@"
mvn -B -q -f src/bench/bare/pom.xml package -Dquarkus.platform.version="$version" "$@"

exec java -Xmx512m -cp "target/test-classes:target/classes:$(<target/bench.classpath)" src/bench/Bench.java
