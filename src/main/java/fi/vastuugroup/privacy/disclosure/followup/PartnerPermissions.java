package fi.vastuugroup.privacy.disclosure.followup;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects.Held;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells what of persons' contact data a partner may be given now, by the decisions about their addresses and numbers: a
 * person who may not be disclosed on any channel not at all, an address or number only where the partner may use it.
 */
final class PartnerPermissions {

    private final Map<UUID, Map<IdentifierHash, Held>> held = new HashMap<>();
    private final Map<IdentifierHash, Set<Channel>> permitted;

    PartnerPermissions(List<Held> addresses, Map<IdentifierHash, Set<Channel>> permitted) {
        addresses.forEach(address -> held.computeIfAbsent(address.subject(), unseen -> new HashMap<>())
                .putIfAbsent(address.hash(), address));
        this.permitted = permitted.entrySet().stream()
                .filter(decision -> !decision.getValue().isEmpty())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the person may be disclosed on some channel. */
    boolean maySee(UUID subject) {
        return held.getOrDefault(subject, Map.of()).keySet().stream().anyMatch(permitted::containsKey);
    }

    /** The address or number of the person, if it is one that the partner may use. */
    Optional<Held> address(UUID subject, IdentifierHash hash, boolean email) {
        Set<Channel> channels = permitted.getOrDefault(hash, Set.of());
        boolean usable = channels.stream().anyMatch(DisclosedFields.channels(email ? "email" : "phone")::contains);
        return usable ? Optional.ofNullable(held.getOrDefault(subject, Map.of()).get(hash)) : Optional.empty();
    }
}
