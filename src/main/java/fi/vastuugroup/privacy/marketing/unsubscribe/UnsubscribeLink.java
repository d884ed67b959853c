package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The content of an unsubscribe link, inside its token.
 *
 * @param identifier whom the message went to, as the register knows addresses
 * @param pepperVersion of the identifier's hash ({@link IdentifierHash#earliest}) when the link was made
 * @param madeAt when the message was about to be sent
 * @param list the mailing list that the message belongs to, if one
 * @param maker who made the link, as a receiver of notifications
 * @param reference the maker's own, by which it is told
 */
record UnsubscribeLink(
        IdentifierHash identifier,
        short pepperVersion,
        Instant madeAt,
        Channel channel,
        @Nullable String list,
        String maker,
        @Nullable String reference) {

    private static final String IDENTIFIER = "i";
    private static final String PEPPER_VERSION = "v";
    private static final String MADE_AT = "t";
    private static final String CHANNEL = "c";
    private static final String LIST = "l";
    private static final String MAKER = "m";
    private static final String REFERENCE = "r";

    /** Writes the token's content, with short names: the token stands in a header of every message. */
    JsonObject json() {
        JsonObject json = new JsonObject()
                .put(
                        IDENTIFIER,
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(identifier.earliest().getBytes()))
                .put(PEPPER_VERSION, pepperVersion)
                .put(MADE_AT, madeAt.getEpochSecond())
                .put(CHANNEL, channel.slug())
                .put(MAKER, maker);
        if (list != null) {
            json.put(LIST, list);
        }
        return reference == null ? json : json.put(REFERENCE, reference);
    }

    static UnsubscribeLink of(JsonObject json, Identifiers hashes) {
        short pepperVersion = json.getInteger(PEPPER_VERSION).shortValue();
        return new UnsubscribeLink(
                hashes.stored(
                        Buffer.buffer(Base64.getUrlDecoder().decode(json.getString(IDENTIFIER))), pepperVersion, null),
                pepperVersion,
                Instant.ofEpochSecond(json.getLong(MADE_AT)),
                Slugs.of(Channel.class, json.getString(CHANNEL)),
                json.getString(LIST),
                json.getString(MAKER),
                json.getString(REFERENCE));
    }
}
