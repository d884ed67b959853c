package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Scope;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the consent log: a consent was given or withdrawn.
 *
 * @param marketer whom it names
 * @param wording the version of the wording that was agreed to
 * @param how by which way it came
 */
public record ConsentEntry(String marketer, ChannelScope cell, Event event, String wording, How how, Instant at) {

    /** The event: the consent was given or withdrawn. */
    @Schema(name = "ConsentEventKind")
    public enum Event implements Slug {
        GIVEN,
        WITHDRAWN
    }

    /** The way by which the consent or its withdrawal came. */
    @Schema(name = "ConsentWay")
    public enum How implements Slug {
        PORTAL,
        UNSUBSCRIBE,
        OBJECTION,
        DOUBLE_OPT_IN,
        SOURCE
    }

    static ConsentEntry given(Consent consent, How how) {
        return of(consent, Event.GIVEN, how, consent.givenAt());
    }

    static ConsentEntry withdrawn(Consent consent, How how, Instant at) {
        return of(consent, Event.WITHDRAWN, how, at);
    }

    private static ConsentEntry of(Consent consent, Event event, How how, Instant at) {
        ChannelScope cell = new ChannelScope(consent.channel(), consent.scope());
        return new ConsentEntry(consent.marketer(), cell, event, consent.wordingVersion(), how, at);
    }

    /** The entry as the journal has it: codes and times. */
    JsonObject toJournal() {
        return new JsonObject()
                .put("marketer", marketer)
                .put("channel", cell.channel().slug())
                .put("scope", cell.scope().slug())
                .put("wording", wording)
                .put("how", how.slug())
                .put("at", at.toString());
    }

    /** The withdrawal that an entry of the journal tells of. */
    public static ConsentEntry fromJournal(JsonObject content) {
        return new ConsentEntry(
                content.getString("marketer"),
                new ChannelScope(
                        Slugs.of(Channel.class, content.getString("channel")),
                        Slugs.of(Scope.class, content.getString("scope"))),
                Event.WITHDRAWN,
                content.getString("wording"),
                Slugs.of(How.class, content.getString("how")),
                Instant.parse(content.getString("at")));
    }

    public boolean isAbout(Consent consent) {
        return marketer.equals(consent.marketer())
                && cell.channel() == consent.channel()
                && cell.scope() == consent.scope();
    }
}
