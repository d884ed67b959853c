package fi.vastuugroup.privacy.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Signs what a person or partner keeps and can verify later, even when the portal knows nothing of them any more: the
 * public keys, retired ones too, are at {@code GET /api/v1/signing-keys}.
 */
@ApplicationScoped
public class SigningKeys {

    private final String issuer;
    private final String current;
    private final @Nullable ECDSASigner signer;
    private final List<SigningKeySet.Key> published;

    SigningKeys(SigningSettings settings, Config config, @ConfigProperty(name = "privacy.portal-url") URI portal) {
        this.issuer = portal.toString();
        Map<String, SigningKeySet.Key> keys = new TreeMap<>();
        settings.keys()
                .forEach((id, pair) ->
                        pair.publicKey().ifPresent(pem -> keys.put(id, published(id, PemKeys.publicKey(pem)))));
        CurrentKey signs = CurrentKey.of(config);
        this.current = signs.id().orElse("");
        signs.publicPem().ifPresent(pem -> keys.put(current, published(current, PemKeys.publicKey(pem))));
        this.published = List.copyOf(keys.values());
        this.signer = signs.privatePem().map(SigningKeys::signer).orElse(null);
    }

    /** Has the keys read at the start: those that cannot be used stop it, not the first signature. */
    void atStart(@Observes StartupEvent start) {}

    /**
     * Signs claims as a compact JWS (ES256), which names its key and type, and the portal as who signs ({@code iss}).
     *
     * @param type what is signed, as {@code typ} (RFC 7515 §4.1.9): {@code erasure-receipt+jwt}
     * @param claims the payload, a JSON object
     */
    public String sign(String type, Map<String, Object> claims) {
        if (signer == null) {
            throw new IllegalStateException("privacy.signing.current names no key that signs");
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("iss", issuer);
        all.putAll(claims);
        JWSObject signed = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(current)
                        .type(new JOSEObjectType(type))
                        .build(),
                new Payload(all));
        try {
            signed.sign(signer);
        } catch (JOSEException e) {
            // Not as the cause: its message may quote the claims.
            throw new IllegalStateException("could not be signed");
        }
        return signed.serialize();
    }

    /** The id of the key that signs now. */
    public String currentId() {
        return current;
    }

    /** The ids of the public keys, retired ones too. */
    public List<String> publishedIds() {
        return published.stream().map(SigningKeySet.Key::kid).toList();
    }

    /** The public keys, by id. */
    SigningKeySet published() {
        return new SigningKeySet(published);
    }

    private static ECDSASigner signer(String pem) {
        try {
            return new ECDSASigner(PemKeys.privateKey(pem));
        } catch (JOSEException otherCurve) {
            throw new IllegalArgumentException("the signing key is not of the curve P-256");
        }
    }

    private static SigningKeySet.Key published(String id, ECPublicKey key) {
        ECKey point = new ECKey.Builder(Curve.P_256, key).build();
        return new SigningKeySet.Key(
                "EC", "P-256", point.getX().toString(), point.getY().toString(), id, "sig", "ES256");
    }
}
