package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.privacynotice.Notice;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.RequestSettings;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import fi.vastuugroup.privacy.signing.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The receipt of an erasure: a signed statement (JWS) of what was done, without personal data, that the person keeps and
 * can verify with {@code GET /signing-keys} after everything else about them is gone.
 */
@ApplicationScoped
class Receipts {

    /** The {@code typ} of the JWS. */
    static final String TYPE = "erasure-receipt+jwt";

    private final SigningKeys keys;
    private final Notice notice;
    private final RequestSettings settings;

    Receipts(SigningKeys keys, Notice notice, RequestSettings settings) {
        this.keys = keys;
        this.notice = notice;
        this.settings = settings;
    }

    /** Answers how an erasure ends, with its receipt. */
    Closing erased(StoredRequest request, Instant executedAt, List<CategoryOutcome> result) {
        boolean hashesKept = hashesKept(settings.tombstones(), result);
        return Closing.erased(executedAt, result, sign(request, executedAt, result, hashesKept), hashesKept);
    }

    /** Whether keyed hashes stay: of what was erased, where an erasure leaves any. */
    static boolean hashesKept(boolean left, List<CategoryOutcome> result) {
        return left && result.stream().anyMatch(line -> !line.verdict().stays());
    }

    private String sign(StoredRequest request, Instant executedAt, List<CategoryOutcome> result, boolean hashesKept) {
        Claim claim = request.claim();
        Ground ground = claim.ground();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iat", executedAt.getEpochSecond());
        claims.put("reference", request.reference());
        claims.put("right", claim.right().slug());
        claims.put("ground", ground == null ? "" : ground.slug());
        claims.put("receivedOn", request.receivedOn().toString());
        claims.put("executedAt", executedAt.toString());
        claims.put("outcome", Outcome.of(result).slug());
        claims.put("privacyNotice", notice.version());
        claims.put("keyedHashesKept", hashesKept);
        claims.put("categories", result.stream().map(Receipts::line).toList());
        return keys.sign(TYPE, claims);
    }

    private static Map<String, Object> line(CategoryOutcome line) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("category", line.category().slug());
        entry.put("verdict", line.verdict().slug());
        entry.put("items", line.items());
        if (line.reason() != null) {
            entry.put("reason", line.reason().slug());
        }
        if (line.keptUntil() != null) {
            entry.put("keptUntil", line.keptUntil().toString());
        }
        return entry;
    }
}
