package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the consent log as it is read. The log's own statement writes it, and nobody changes it. */
@Entity
@Immutable
@Table(name = "consent_log")
class ConsentLogEntity {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "subject_id")
    UUID subjectId = new UUID(0, 0);

    String marketer = "";

    Consent.Purpose purpose = Consent.Purpose.MARKETING;

    @Nullable Channel channel;

    @Nullable Scope scope;

    ConsentEntry.Event event = ConsentEntry.Event.GIVEN;

    String wording = "";

    ConsentEntry.How how = ConsentEntry.How.PORTAL;

    Instant at = Instant.EPOCH;

    /** For Hibernate. */
    ConsentLogEntity() {}

    ConsentEntry entry() {
        return new ConsentEntry(new Consent.Matter(marketer, purpose, channel, scope), event, wording, how, at);
    }

    /** Stores the purpose by its slug. */
    @Converter(autoApply = true)
    static class PurposeColumn extends SlugConverter<Consent.Purpose> {
        PurposeColumn() {
            super(Consent.Purpose.class);
        }
    }

    /** Stores the channel by its slug. */
    @Converter(autoApply = true)
    static class ChannelColumn extends SlugConverter<Channel> {
        ChannelColumn() {
            super(Channel.class);
        }
    }

    /** Stores the scope by its slug. */
    @Converter(autoApply = true)
    static class ScopeColumn extends SlugConverter<Scope> {
        ScopeColumn() {
            super(Scope.class);
        }
    }

    /** Stores the event by its slug. */
    @Converter(autoApply = true)
    static class EventColumn extends SlugConverter<ConsentEntry.Event> {
        EventColumn() {
            super(ConsentEntry.Event.class);
        }
    }

    /** Stores the way by which an entry came by its slug. */
    @Converter(autoApply = true)
    static class HowColumn extends SlugConverter<ConsentEntry.How> {
        HowColumn() {
            super(ConsentEntry.How.class);
        }
    }
}
