package fi.vastuugroup.privacy.register.ingestion;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.KnownMarketers;
import fi.vastuugroup.privacy.register.batch.SourceLines;
import fi.vastuugroup.privacy.register.category.Consent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the consents of lines may be for: the controller, the configured partners, and the partners among the
 * recipients, which are asked for only where a line names somebody else.
 */
@ApplicationScoped
class ChunkMarketers {

    private final KnownMarketers recipients;
    private final Set<String> configured;

    ChunkMarketers(KnownMarketers recipients, MachineClients clients) {
        this.recipients = recipients;
        this.configured = Stream.concat(
                        Stream.of(Consent.CONTROLLER),
                        clients.partners().stream()
                                .filter(partner -> !partner.controller())
                                .map(Principal.Partner::id))
                .collect(toUnmodifiableSet());
    }

    /** The marketer of a consent that is given; null for all else: a withdrawal is taken whomever it names. */
    static @Nullable String given(BatchLine line) {
        return line instanceof BatchLine.Upsert upsert
                        && upsert.content() instanceof Consent consent
                        && consent.withdrawnAt() == null
                ? consent.marketer()
                : null;
    }

    /** Adds those of the marketers that the lines name whom somebody knows. */
    Uni<Void> read(SourceLines sent, Set<String> known) {
        Set<String> others = new HashSet<>();
        sent.lines().stream()
                .map(ChunkMarketers::given)
                .filter(Objects::nonNull)
                .forEach(marketer -> (configured.contains(marketer) ? known : others).add(marketer));
        return others.isEmpty()
                ? Uni.createFrom().voidItem()
                : recipients.among(others).invoke(known::addAll).replaceWithVoid();
    }
}
