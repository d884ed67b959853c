package fi.vastuugroup.privacy.prohibition;

import com.fasterxml.jackson.annotation.JsonValue;
import fi.vastuugroup.privacy.register.category.Consent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consent that was given or withdrawn.
 *
 * @param marketer whom it names
 * @param wording the version of the wording that was agreed to
 * @param how by which way it came
 */
record ConsentEntry(String marketer, Cell cell, Event event, String wording, How how, Instant at) {

    /** What happened. */
    @Schema(
            name = "ConsentEventKind",
            type = SchemaType.STRING,
            enumeration = {"given", "withdrawn"})
    enum Event {
        GIVEN("given"),
        WITHDRAWN("withdrawn");

        private final String slug;

        Event(String slug) {
            this.slug = slug;
        }

        /** The name in the contract. */
        @JsonValue
        String slug() {
            return slug;
        }
    }

    /** By which way it came. */
    @Schema(
            name = "ConsentWay",
            type = SchemaType.STRING,
            enumeration = {"portal", "unsubscribe", "objection", "double-opt-in", "source"})
    enum How {
        PORTAL("portal"),
        UNSUBSCRIBE("unsubscribe"),
        OBJECTION("objection"),
        DOUBLE_OPT_IN("double-opt-in"),
        SOURCE("source");

        private final String slug;

        How(String slug) {
            this.slug = slug;
        }

        /** The name in the contract. */
        @JsonValue
        String slug() {
            return slug;
        }
    }

    static ConsentEntry given(Consent consent, How how) {
        return of(consent, Event.GIVEN, how, consent.givenAt());
    }

    static ConsentEntry withdrawn(Consent consent, How how, Instant at) {
        return of(consent, Event.WITHDRAWN, how, at);
    }

    private static ConsentEntry of(Consent consent, Event event, How how, Instant at) {
        Cell cell = new Cell(consent.channel(), consent.scope());
        return new ConsentEntry(consent.marketer(), cell, event, consent.wordingVersion(), how, at);
    }

    boolean isAbout(Consent consent) {
        return marketer.equals(consent.marketer())
                && cell.channel() == consent.channel()
                && cell.scope() == consent.scope();
    }
}
