package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Consent.Matter;
import fi.vastuugroup.privacy.register.category.Consent.Purpose;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the consent log: a consent was given or withdrawn.
 *
 * @param matter what the consent is about
 * @param wording the version of the wording that was agreed to
 * @param how by which way it came
 */
public record ConsentEntry(Matter matter, Event event, String wording, How how, Instant at) {

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
        return new ConsentEntry(consent.matter(), event, consent.wordingVersion(), how, at);
    }

    /** The entry as the journal has it: codes and times. */
    JsonObject toJournal() {
        JsonObject content = new JsonObject()
                .put("marketer", matter.marketer())
                .put("purpose", matter.purpose().slug())
                .put("wording", wording)
                .put("how", how.slug())
                .put("at", at.toString());
        about(matter).forEach(content::put);
        return content;
    }

    /** The withdrawal that an entry of the journal tells of. */
    public static ConsentEntry fromJournal(JsonObject content) {
        return new ConsentEntry(
                new Matter(
                        content.getString("marketer"),
                        Slugs.of(Purpose.class, content.getString("purpose")),
                        Slugs.ofNullable(Channel.class, content.getString("channel")),
                        Slugs.ofNullable(Scope.class, content.getString("scope"))),
                Event.WITHDRAWN,
                content.getString("wording"),
                Slugs.of(How.class, content.getString("how")),
                Instant.parse(content.getString("at")));
    }

    public boolean isAbout(Consent consent) {
        return matter.equals(consent.matter());
    }

    /** Names for a source system a consent that was given or withdrawn. */
    public static Map<String, Object> reference(Matter matter, State state) {
        Map<String, Object> reference = new HashMap<>(about(matter));
        reference.put("marketer", matter.marketer());
        reference.put("state", state.slug());
        return reference;
    }

    /** Names a channel and scope of marketing, or else the purpose. */
    private static Map<String, String> about(Matter matter) {
        Channel channel = matter.channel();
        Scope scope = matter.scope();
        return channel == null || scope == null
                ? Map.of("purpose", matter.purpose().slug())
                : Map.of("channel", channel.slug(), "scope", scope.slug());
    }
}
