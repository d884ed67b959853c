package fi.vastuugroup.privacy.marketing.lookup;

import fi.vastuugroup.privacy.marketing.lookup.ReferencedAddresses.Addresses;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import io.vertx.core.buffer.Buffer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Decides about references by the decisions about the addresses and numbers behind them: on each channel the strictest of
 * those that the channel uses. A reference behind which nobody is found is prohibited: it is no sign that anything was
 * permitted, and the partner may have missed an erasure.
 */
final class ReferenceMasks {

    private static final long PROHIBITED = DecisionMask.of(cell -> DecisionCode.PROHIBITED);

    private final List<Asked> asked;
    private final Map<String, Addresses> addresses;
    private final Map<Buffer, Integer> places = new LinkedHashMap<>();

    /** @param addresses those behind the references that were found */
    ReferenceMasks(List<Asked> asked, Map<String, Addresses> addresses) {
        this.asked = asked;
        this.addresses = addresses;
        asked.forEach(one -> {
            if (one.hash() != null) {
                places.putIfAbsent(one.hash(), places.size());
            }
        });
        addresses.values().forEach(behind -> behind.all().forEach(hash -> places.putIfAbsent(hash, places.size())));
    }

    /** All hashes about which decisions are needed, each once. */
    Buffer[] hashes() {
        return places.keySet().toArray(Buffer[]::new);
    }

    /**
     * Answers the mask of each who was asked about.
     *
     * @param ofHashes the masks of {@link #hashes}, in their order
     */
    long[] of(long[] ofHashes) {
        return asked.stream().mapToLong(one -> mask(one, ofHashes)).toArray();
    }

    private long mask(Asked one, long[] ofHashes) {
        if (one.hash() != null) {
            return mask(one.hash(), ofHashes);
        }
        String reference = one.reference();
        Addresses behind = reference == null ? null : addresses.get(reference);
        return behind == null
                ? PROHIBITED
                : DecisionMask.of(cell -> behind.on(cell.channel()).stream()
                        .map(hash -> DecisionMask.get(mask(hash, ofHashes), cell.channel(), cell.scope()))
                        .min(Comparator.naturalOrder())
                        .orElse(DecisionCode.PROHIBITED));
    }

    private long mask(Buffer hash, long[] ofHashes) {
        return ofHashes[Objects.requireNonNull(places.get(hash))];
    }
}
