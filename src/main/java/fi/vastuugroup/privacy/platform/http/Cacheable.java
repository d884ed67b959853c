package fi.vastuugroup.privacy.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.text.Language;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Answers the same to everybody, in a language: anyone may keep the answer for a while, and who has it already is told
 * so. For what is published, never for anything about a person.
 *
 * @param body what is said
 * @param tag the tag by which a caller knows that it has it already
 */
public record Cacheable<T>(T body, EntityTag tag) {

    /** A change reaches every reader within minutes. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final int TAG_BYTES = 16;

    /** Makes a weak tag of the whole text, for the bytes on the wire also depend on the compression. */
    public static <T> Cacheable<T> of(T body, ObjectMapper json) {
        try {
            byte[] digest = Digests.sha256(json.writeValueAsBytes(body));
            return new Cacheable<>(body, new EntityTag(HexFormat.of().formatHex(digest, 0, TAG_BYTES), true));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is published cannot be written", e);
        }
    }

    /** Looks at {@code If-None-Match} alone: the other conditions keep edits apart, and there is none here. */
    public RestResponse<T> answer(Language language, @Nullable String ifNoneMatch) {
        boolean known = EntityTags.isKnown(ifNoneMatch, "\"" + tag.getValue() + "\"");
        RestResponse.ResponseBuilder<T> response = known
                ? RestResponse.ResponseBuilder.create(Response.Status.NOT_MODIFIED, (T) null)
                : RestResponse.ResponseBuilder.ok(body);
        return response.tag(tag)
                .cacheControl(fresh())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static CacheControl fresh() {
        CacheControl control = new CacheControl();
        control.setNoTransform(false);
        control.setMaxAge((int) FRESH.toSeconds());
        return control;
    }
}
