package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the language that a person chose for what the portal says to them (data_subject), beside the one of their contact
 * details: it is the person's setting, so that no restriction keeps it as it is, and it goes with the person. Whoever corrects
 * the language of their contact details afterwards has said it anew.
 */
@ApplicationScoped
public class PreferredLanguageStore {

    private static final String CHOOSE = "update data_subject set language = $2 where id = $1";
    private static final String CHOSEN = "select language from data_subject where id = $1 and language is not null";

    private final Sql sql;

    PreferredLanguageStore(Sql sql) {
        this.sql = sql;
    }

    /** Notes the choice of a subject who is locked. */
    public Uni<Void> choose(UUID subject, Language language) {
        return sql.execute(CHOOSE, Tuple.of(subject, language.tag())).replaceWithVoid();
    }

    /** Lets the language of the contact details count again. */
    public Uni<Void> forget(UUID subject) {
        return sql.execute(CHOOSE, Tuple.of(subject, null)).replaceWithVoid();
    }

    Uni<Optional<Language>> of(UUID subject) {
        return sql.one(CHOSEN, Tuple.of(subject), row -> row.getString(0))
                .map(chosen -> chosen.map(tag -> Language.valueOf(tag.toUpperCase(Locale.ROOT))));
    }
}
