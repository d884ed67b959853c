package fi.vastuugroup.privacy.marketing.link;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import fi.vastuugroup.privacy.platform.crypto.Digests;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens the tokens of links in messages. A token is all that the link needs, encrypted and authenticated
 * (JWE, {@code dir} with A256GCM), so that a link tells nothing to who sees it and nobody can make one. Each kind of
 * link has a key of its own, derived from the configured secret: a token of one kind is nothing to another. Links of
 * older secrets still open.
 */
@ApplicationScoped
public class LinkTokens {

    private static final int KID_BYTES = 6;

    /** A token is about 300 characters long. */
    private static final int LONGEST = 1_000;

    private static final String EXPIRES = "e";

    /** A token of ours, in front of whatever a message put behind it: a full stop, a bracket, half of a sentence. */
    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{22}");

    /** The purpose of a link. */
    public enum Kind {
        UNSUBSCRIBE,
        SUBSCRIPTION
    }

    private record Key(String kid, SecretKey secret) {}

    private final Map<Kind, Key> current = new HashMap<>();
    private final Map<Kind, Map<String, SecretKey>> all = new HashMap<>();
    private final Clock clock;

    LinkTokens(LinkSettings settings, Clock clock) {
        this.clock = clock;
        for (Kind kind : Kind.values()) {
            Map<String, SecretKey> keys = new HashMap<>();
            settings.olderKeys().orElse(List.of()).forEach(secret -> {
                Key older = key(kind, secret);
                keys.put(older.kid(), older.secret());
            });
            Key newest = key(kind, settings.key());
            keys.put(newest.kid(), newest.secret());
            current.put(kind, newest);
            all.put(kind, keys);
        }
    }

    /** Seals the content in a token that is valid until {@code expiresAt}. */
    public String seal(Kind kind, JsonObject content, Instant expiresAt) {
        return seal(kind, content.copy().put(EXPIRES, expiresAt.getEpochSecond()));
    }

    /** Seals the content in a token that is valid for good. */
    public String seal(Kind kind, JsonObject content) {
        Key key = current.get(kind);
        if (key == null) {
            throw new IllegalStateException("no key for " + kind);
        }
        JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                .keyID(key.kid())
                .build();
        JWEObject token = new JWEObject(header, new Payload(content.encode()));
        try {
            token.encrypt(new DirectEncrypter(key.secret()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    /** Opens a token and answers its content; empty for one that is forged, of another kind, cut short or expired. */
    public Optional<JsonObject> open(Kind kind, String token) {
        Matcher found = TOKEN.matcher(token);
        if (token.length() > LONGEST || !found.lookingAt()) {
            return Optional.empty();
        }
        try {
            JWEObject sealed = JWEObject.parse(found.group());
            JWEHeader header = sealed.getHeader();
            SecretKey key = all.getOrDefault(kind, Map.of()).get(String.valueOf(header.getKeyID()));
            if (key == null
                    || !JWEAlgorithm.DIR.equals(header.getAlgorithm())
                    || !EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
                    || header.getCompressionAlgorithm() != null) {
                return Optional.empty();
            }
            sealed.decrypt(new DirectDecrypter(key));
            return Optional.of(new JsonObject(sealed.getPayload().toString()))
                    .filter(content -> content.getLong(EXPIRES, Long.MAX_VALUE)
                            > clock.instant().getEpochSecond());
        } catch (ParseException | JOSEException | DecodeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Key key(Kind kind, String secret) {
        byte[] kid = hmac(secret, "privacy-portal link key id " + kind);
        return new Key(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(kid, KID_BYTES)),
                new SecretKeySpec(hmac(secret, "privacy-portal link key " + kind), "AES"));
    }

    private static byte[] hmac(String secret, String purpose) {
        return Digests.hmac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }
}
