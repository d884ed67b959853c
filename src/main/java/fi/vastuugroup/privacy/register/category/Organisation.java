package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.identifier.WellFormedEmail;
import fi.vastuugroup.privacy.identifier.WellFormedPhone;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as its contact persons' data shows it: name, business id and contact data. For a sole trader or a
 * consumer it is the person's own relation with the controller: nobody stands between (notice §2).
 *
 * @param businessId the Finnish Business ID (Y-tunnus), {@code 1234567-8}
 */
public record Organisation(
        @NotBlank @Size(max = 200) @Schema(description = "Its name; of a consumer, the person's own name or the service that is used.")
        String name,

        @Pattern(regexp = "\\d{7}-\\d") @Nullable String businessId,
        @NotNull Kind kind,
        @Nullable Relation relation,

        @Size(max = 254) @WellFormedEmail
        @Schema(
                description =
                        "The organisation's own address, such as `info@`; of a sole trader or consumer, the person's. It has a"
                                + " normal form (`ProhibitionCheck`).")
        @Nullable String email,

        @Size(max = 40) @WellFormedPhone
        @Schema(
                description =
                        "The organisation's own number; of a sole trader or consumer, the person's. It has a normal form"
                                + " (`ProhibitionCheck`).")
        @Nullable String phone,

        @Size(max = 500) @Nullable String address) {

    /** The customers of the notice (§2): companies, sole traders and consumers; the rules of marketing differ by it. */
    @Schema(
            name = "OrganisationKind",
            description =
                    "What the organisation is. `company`, `association`, `public-body`: legal persons, whose contact "
                            + "person the data subject is; `sole-trader`: a natural person who trades; `consumer`: no "
                            + "organisation but the person's own relation, as a consumer or as a user of the services "
                            + "without an organisation.")
    public enum Kind implements Slug {
        COMPANY,
        SOLE_TRADER,
        CONSUMER,
        ASSOCIATION,
        PUBLIC_BODY;

        /** Whether it is the data subject's own relation: marketing to it is marketing to a natural person. */
        public boolean isNaturalPerson() {
            return this == SOLE_TRADER || this == CONSUMER;
        }
    }

    /** The address of a natural person who is the organisation; null for a legal person's, which is nobody's own. */
    public @Nullable String ownEmail() {
        return kind.isNaturalPerson() ? email : null;
    }

    /** The relation of an organisation with the controller (notice §2, §4). */
    @Schema(
            name = "OrganisationRelation",
            description =
                    "`customer`: it has bought or uses a service; `prospect`: it may become a customer. Without it nobody "
                            + "is known as a customer, and nothing is permitted for being one (Act 917/2014 §200).")
    public enum Relation implements Slug {
        CUSTOMER,
        PROSPECT
    }
}
