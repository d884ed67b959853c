package fi.vastuugroup.privacy.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fi.vastuugroup.privacy.testing.Portal;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** Tokens with all the right claims that the issuer never signed. */
public enum ForgedTokens {
    UNSIGNED {
        @Override
        public String token() {
            return new PlainJWT(claims()).serialize();
        }
    },
    SIGNATURE_REMOVED {
        @Override
        public String token() {
            return genuine().substring(0, genuine().lastIndexOf('.') + 1);
        }
    },
    CLAIMS_EXCHANGED {
        @Override
        public String token() {
            String[] parts = genuine().split("\\.");
            String[] other =
                    Portal.token("customers", Map.of("sub", "somebody-else")).split("\\.");
            return String.join(".", parts[0], other[1], parts[2]);
        }
    },
    ANOTHER_KEY {
        @Override
        public String token() throws JOSEException {
            return signed(JWSAlgorithm.RS256, new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        }
    },
    SYMMETRIC {
        @Override
        public String token() throws JOSEException {
            return signed(JWSAlgorithm.HS256, new MACSigner("privacy-portal-privacy-portal-privacy-portal"));
        }
    };

    public abstract String token() throws JOSEException;

    static Stream<ForgedTokens> all() {
        return Arrays.stream(values());
    }

    private static String genuine() {
        return Portal.token("customers", Map.of("sub", "u-forged"));
    }

    /** As genuine as can be: the issuer's own key id, issuer, audience and times. */
    private static String signed(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        try {
            String keyId = SignedJWT.parse(genuine()).getHeader().getKeyID();
            SignedJWT forged =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims());
            forged.sign(signer);
            return forged.serialize();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims() {
        try {
            return SignedJWT.parse(genuine()).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
