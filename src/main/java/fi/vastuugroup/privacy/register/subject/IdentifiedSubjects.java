package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.audit.IdentifierOwners;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.PepperChain;
import fi.vastuugroup.privacy.identifier.Peppers;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the subjects whom keyed identifiers belong to, those no longer held in plain included. */
@ApplicationScoped
class IdentifiedSubjects implements IdentifierOwners {

    private final SubjectIdentifierStore store;
    private final Peppers peppers;

    IdentifiedSubjects(SubjectIdentifierStore store, Peppers peppers) {
        this.store = store;
        this.peppers = peppers;
    }

    @Override
    public Uni<Map<Buffer, List<UUID>>> of(Buffer[] hashes) {
        Map<Buffer, Buffer> asked = new HashMap<>();
        for (Buffer hash : hashes) {
            asked.put(hash, hash);
        }
        Buffer[] later = later(hashes);
        for (int i = 0; i < later.length; i++) {
            asked.putIfAbsent(later[i], hashes[i]);
        }
        Buffer[] all =
                Stream.concat(Arrays.stream(hashes), Arrays.stream(later)).toArray(Buffer[]::new);
        return store.subjects(all).map(known -> {
            Map<Buffer, List<UUID>> subjects = new HashMap<>();
            known.forEach(form -> subjects.computeIfAbsent(
                            Objects.requireNonNull(asked.get(form.value())), hash -> new ArrayList<>())
                    .add(form.subject()));
            return subjects;
        });
    }

    /**
     * Computes the hashes as a rotation of the pepper may have stored them since: they were recorded in the oldest
     * version that was matched then ({@link IdentifierHash#earliest}). Also when none is under way any more, for it may
     * have ended just after.
     */
    private Buffer[] later(Buffer[] hashes) {
        PepperChain chain = peppers.chain();
        return chain.newest() == 1 ? new Buffer[0] : chain.next(hashes, chain.newest() - 1);
    }
}
