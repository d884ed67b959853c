package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.RoleAddresses;
import fi.vastuugroup.privacy.register.erasure.SoleAddressReads.Addresses;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the e-mail addresses by which one person alone is known: neither a role's, nor a legal person's own, nor held
 * by anybody else. A sole trader's or consumer's own is the person's. Only such an address tells that an imported person is the erased one.
 */
@ApplicationScoped
class SoleAddresses {

    private final SoleAddressReads addresses;
    private final Identifiers identifiers;
    private final RoleAddresses roleAddresses;

    SoleAddresses(SoleAddressReads addresses, Identifiers identifiers, RoleAddresses roleAddresses) {
        this.addresses = addresses;
        this.identifiers = identifiers;
        this.roleAddresses = roleAddresses;
    }

    /** Finds the addresses that are the subject's alone; asked while the items are still there. */
    Uni<List<Buffer>> of(UUID subject) {
        return addresses
                .of(subject)
                .map(this::personal)
                .chain(personal -> personal.isEmpty()
                        ? Uni.createFrom().item(List.<Buffer>of())
                        : addresses.shared(subject, personal).map(shared -> unshared(personal, shared)));
    }

    /** Answers the addresses of the items that are still there. */
    Uni<Set<Buffer>> held(UUID subject) {
        return addresses.of(subject).map(items -> {
            Set<IdentifierHash> held = new HashSet<>();
            items.forEach(item -> item.own().forEach(address -> add(held, address)));
            return Set.of(IdentifierHash.array(held));
        });
    }

    private static List<Buffer> unshared(Set<IdentifierHash> personal, List<Buffer> shared) {
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(personal);
        shared.forEach(form -> personal.remove(byForm.get(form)));
        return personal.stream().map(IdentifierHash::value).toList();
    }

    private Set<IdentifierHash> personal(List<Addresses> items) {
        Set<IdentifierHash> personal = new HashSet<>();
        Set<IdentifierHash> organisations = new HashSet<>();
        items.forEach(item -> {
            item.own().forEach(address -> add(personal, address));
            add(organisations, item.organisations());
        });
        personal.removeAll(organisations);
        return personal;
    }

    private void add(Set<IdentifierHash> hashes, @Nullable String address) {
        if (address != null) {
            EmailAddress.parse(address)
                    .filter(parsed -> !roleAddresses.contains(parsed))
                    .flatMap(parsed -> identifiers.email(parsed.normalForm()))
                    .ifPresent(hashes::add);
        }
    }
}
