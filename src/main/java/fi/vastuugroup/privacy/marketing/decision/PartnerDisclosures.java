package fi.vastuugroup.privacy.marketing.decision;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.register.category.Channel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Decides whether persons may be disclosed to partners, and locks the decisions until the disclosure is committed. */
@ApplicationScoped
public class PartnerDisclosures {

    private final DecisionStore decisions;
    private final DecisionProjection projection;

    PartnerDisclosures(DecisionStore decisions, DecisionProjection projection) {
        this.decisions = decisions;
        this.projection = projection;
    }

    /** What a permission rests on: a recorded consent, at least on one of the channels, or no prohibition alone. */
    public enum Basis {
        CONSENT,
        LEGITIMATE_INTEREST
    }

    /**
     * Answers on which channels a marketer may market directly to each of the identifiers and be told of its persons, and
     * locks the decisions as {@link #permitted} does.
     */
    public Uni<Map<IdentifierHash, Set<Channel>>> channels(Set<IdentifierHash> identifiers, String marketer) {
        return identifiers.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : projection
                        .lock(identifiers)
                        .chain(() -> decisions.masks(identifiers, marketer))
                        .map(masks -> identifiers.stream()
                                .collect(toMap(
                                        Function.identity(),
                                        identifier -> channels(
                                                masks.getOrDefault(identifier, DecisionMask.UNKNOWN_TO_PARTNERS)))));
    }

    private static Set<Channel> channels(long mask) {
        return Arrays.stream(Channel.values())
                .filter(channel -> DecisionMask.permitsDisclosure(mask, Set.of(channel)))
                .collect(toUnmodifiableSet());
    }

    /**
     * Selects the identifiers whose persons may be disclosed to a marketer for direct marketing on all of the channels,
     * with what that rests on. Until the commit nobody decides about any of the identifiers: a prohibition that comes
     * at the same time is either seen here, or sees what was disclosed.
     *
     * @param besides other channels that the disclosure would open, on none of which the person may have objected
     */
    public Uni<Map<IdentifierHash, Basis>> permitted(
            Set<IdentifierHash> identifiers, String marketer, Set<Channel> channels, Set<Channel> besides) {
        return projection
                .lock(identifiers)
                .chain(() -> decisions.masks(identifiers, marketer))
                .map(masks -> {
                    Map<IdentifierHash, Basis> permitted = new HashMap<>();
                    identifiers.forEach(identifier -> {
                        long mask = masks.getOrDefault(identifier, DecisionMask.UNKNOWN_TO_PARTNERS);
                        if (DecisionMask.permitsDisclosure(mask, channels)
                                && DecisionMask.prohibitsNone(mask, besides)) {
                            permitted.put(
                                    identifier,
                                    DecisionMask.restsOnConsent(mask, channels)
                                            ? Basis.CONSENT
                                            : Basis.LEGITIMATE_INTEREST);
                        }
                    });
                    return permitted;
                });
    }
}
