package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Organisation;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds all that a decision about marketing to one person rests on.
 *
 * @param knownBy the identifiers of the person that were asked about, those no longer held in plain included
 * @param restricted whether an active restriction (Art. 18) covers the person or the contact details
 * @param choices prohibitions and permissions, of the person and of the sources
 * @param consents consents to marketing in force: with their evidence, and not withdrawn by whoever recorded it
 */
public record RecordedChoice(
        UUID subject,
        List<KnownBy> knownBy,
        List<Role> roles,
        boolean restricted,
        List<Choice> choices,
        List<ConsentGiven> consents) {

    /**
     * An identifier of the person.
     *
     * @param personal whether it stands in the contact details, rather than in roles or nowhere any more
     * @param held whether it is held in plain: one that is not carries prohibitions on, and nothing that permits
     * @param since since when it is held; null where that does not matter
     * @param confirmed whether the person confirmed it, by a link that was sent there or by a login with it
     */
    public record KnownBy(
            IdentifierHash hash,
            boolean personal,
            boolean held,
            @Nullable Instant since,
            boolean confirmed) {

        private boolean isCovered(ConsentGiven given) {
            boolean own = SourceSystem.isPortal(given.source());
            return held && (!own || confirmed || since == null || !since.isAfter(given.givenAt()));
        }
    }

    /** Whether the person has the identifier now. */
    public boolean holds(IdentifierHash identifier) {
        return knownBy.stream().anyMatch(known -> known.held() && known.hash().equals(identifier));
    }

    /**
     * Answers what is recorded of the person as it counts at one of the identifiers. A consent of the person's own does not
     * move to an address or number that came later and that nobody confirmed, for somebody else may read what is sent
     * there (Art. 7(1)); a source's does, for it states both. None is at an address that is not the person's any more.
     */
    public RecordedChoice at(IdentifierHash identifier) {
        return new RecordedChoice(
                subject,
                knownBy,
                roles,
                restricted,
                choices,
                consents.stream()
                        .filter(given -> knownBy.stream()
                                .anyMatch(known -> known.hash().equals(identifier) && known.isCovered(given)))
                        .toList());
    }

    /**
     * A contact role, or the person's own relation as a sole trader or consumer.
     *
     * @param relation whether the organisation is a customer; null where nobody says so
     * @param addresses the person's identifiers in the role
     * @param organisationsOwn the identifiers of the organisation itself, where it is a legal person
     * @param until the last Helsinki date; null while it goes on
     */
    public record Role(
            Organisation.Kind kind,
            Organisation.@Nullable Relation relation,
            Set<IdentifierHash> addresses,
            Set<IdentifierHash> organisationsOwn,
            LocalDate from,
            @Nullable LocalDate until) {

        /** Whether the role is held on a Helsinki date. */
        public boolean isHeldOn(LocalDate date) {
            return !date.isBefore(from) && !hasEndedBy(date);
        }

        /** Whether the role's last Helsinki date is before this one. */
        public boolean hasEndedBy(LocalDate date) {
            return until != null && date.isAfter(until);
        }
    }

    /**
     * A prohibition, a permission or their end, as a source system (or, for {@link SourceSystem#PORTAL}, the person)
     * recorded it.
     */
    public record Choice(String source, Channel channel, Scope scope, State state, Instant recordedAt) {

        /** Whether the person recorded it, rather than a source. */
        public boolean isOwn() {
            return SourceSystem.isPortal(source);
        }
    }

    /**
     * A consent in force. Its channel and scope are those of a consent to marketing.
     *
     * @param source the source system that has it; {@link SourceSystem#PORTAL} for one given in the portal
     */
    public record ConsentGiven(String source, Consent consent) {

        public String marketer() {
            return consent.marketer();
        }

        public Channel channel() {
            return Objects.requireNonNull(consent.channel(), "a consent to marketing has a channel");
        }

        public Scope scope() {
            return Objects.requireNonNull(consent.scope(), "a consent to marketing has a scope");
        }

        public Instant givenAt() {
            return consent.givenAt();
        }
    }
}
