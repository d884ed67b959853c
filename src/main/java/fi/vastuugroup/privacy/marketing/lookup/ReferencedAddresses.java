package fi.vastuugroup.privacy.marketing.lookup;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.register.category.Channel;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what partners were given under the references by which they ask. */
public interface ReferencedAddresses {

    /**
     * Finds the addresses and numbers of the persons behind a partner's references. One that is not the partner's, that is
     * not kept any more, or behind which nobody is in the register, is left out.
     */
    Uni<Map<String, Addresses>> of(Principal.Partner partner, Collection<String> references);

    /**
     * The addresses and numbers of one person, by their keyed hashes.
     *
     * @param emails those that were disclosed and are held
     * @param phones those that were disclosed and are held
     * @param others those that count whatever the channel: former ones, of which nobody knows what they were
     */
    record Addresses(Set<Buffer> emails, Set<Buffer> phones, Set<Buffer> others) {

        /** Those whose decisions count on a channel: its own and the others, or all where there are none of these. */
        Collection<Buffer> on(Channel channel) {
            Set<Buffer> counting = new HashSet<>(others);
            switch (channel) {
                case EMAIL -> counting.addAll(emails);
                case PHONE, SMS, AUTOMATED_CALL -> counting.addAll(phones);
                default -> counting.addAll(all());
            }
            return counting.isEmpty() ? all() : counting;
        }

        List<Buffer> all() {
            List<Buffer> all = new ArrayList<>(emails);
            all.addAll(phones);
            all.addAll(others);
            return all;
        }
    }
}
