package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for what was answered: it is there, once, and it counts. */
final class WritesAudit {

    private final Installation installation;
    private final Replica replica;

    WritesAudit(Installation installation, Replica replica) {
        this.installation = installation;
        this.replica = replica;
    }

    void assertThereOnce(AcknowledgedWrites writes) throws IOException, InterruptedException {
        assertThat(writes.unexpected()).isEmpty();
        assertObjectionsAreThereOnce(writes);
        assertVersionsAreThere(writes.versions());
    }

    private void assertObjectionsAreThereOnce(AcknowledgedWrites writes) throws IOException, InterruptedException {
        List<String> recorded = installation.column("select reference from reported_objection");
        assertThat(recorded).doesNotHaveDuplicates().containsAll(writes.objections());
        List<String> questions = writes.objections().stream()
                .map(reference -> """
                        {"identifierType":"email","identifier":"%s","channel":"email","scope":"direct-marketing"}""".formatted(AcknowledgedWrites.address(reference)))
                .toList();
        BulkStream stream = BulkStream.whole(replica, installation.machine("acme-events"), questions);
        assertThat(stream.decisions()).hasSameSizeAs(questions).containsOnly("prohibited");
    }

    /** What was under way at the end may have come one further. */
    private void assertVersionsAreThere(Map<String, Integer> answered) {
        Map<String, Integer> stored = installation.column("""
                        select source_item_id || ' ' || source_version from stored_item where source_system = 'crm'""").stream()
                .map(row -> row.split(" "))
                .collect(Collectors.toMap(row -> row[0], row -> Integer.valueOf(row[1])));
        assertThat(stored.keySet()).isEqualTo(answered.keySet());
        answered.forEach((id, version) -> assertThat(stored.get(id)).as(id).isBetween(version, version + 1));
    }
}
