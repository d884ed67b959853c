package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves what is recorded for identifiers to the pepper version that is written, while the pepper is rotated, so that
 * nothing stands under both. The identifiers are locked. Without a rotation it does nothing.
 */
@ApplicationScoped
class CurrentPepperForms {

    private static final String FORMS = "unnest($1::bytea[], $2::bytea[]) form(other, written)";

    private static final String DECISIONS = """
            update marketing_decision decision set identifier = form.written, pepper_version = $3 from %s
            where decision.identifier = form.other
                and not exists (select from marketing_decision kept where kept.identifier = form.written)""".formatted(FORMS);

    /**
     * Deletes decisions that stand under both versions: only where somebody knew one version of the hash alone, such as
     * the journal's replay.
     */
    private static final String CONTRADICTIONS = """
            delete from marketing_decision decision using %s where decision.identifier = form.other
            returning form.written""".formatted(FORMS);

    /** Moves choices: of two for the same cell the later one stands, as if they had come to one row. */
    private static final String CHOICES = """
            with moved as (
                delete from address_choice choice using %s where choice.identifier = form.other
                returning form.written, channel, scope, state, wording, recorded_at)
            insert into address_choice (identifier, channel, scope, state, wording, recorded_at, pepper_version)
            select written, channel, scope, state, wording, recorded_at, $3 from moved
            on conflict (identifier, channel, scope) do update
            set state = excluded.state, wording = excluded.wording, recorded_at = excluded.recorded_at
            where address_choice.recorded_at < excluded.recorded_at
                or address_choice.recorded_at = excluded.recorded_at and excluded.state = 'prohibited'""".formatted(FORMS);

    private final Sql sql;
    private final Identifiers identifiers;

    CurrentPepperForms(Sql sql, Identifiers identifiers) {
        this.sql = sql;
        this.identifiers = identifiers;
    }

    /**
     * Moves what is recorded, and answers the identifiers whose decisions contradicted each other, and are to be made
     * anew.
     */
    Uni<Set<IdentifierHash>> unify(Collection<IdentifierHash> hashes) {
        List<Buffer> others = new ArrayList<>();
        List<Buffer> written = new ArrayList<>();
        for (IdentifierHash hash : hashes) {
            hash.others().forEach(other -> {
                others.add(other);
                written.add(hash.value());
            });
        }
        if (others.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Buffer[] from = others.toArray(Buffer[]::new);
        Buffer[] to = written.toArray(Buffer[]::new);
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(hashes);
        return sql.execute(CHOICES, Tuple.of(from, to, identifiers.pepperVersion()))
                .chain(() -> sql.execute(DECISIONS, Tuple.of(from, to, identifiers.pepperVersion())))
                .chain(() -> sql.list(CONTRADICTIONS, Tuple.of(from, to), row -> row.get(Buffer.class, 0)))
                .map(contradicting -> contradicting.stream().map(byForm::get).collect(Collectors.toSet()));
    }
}
