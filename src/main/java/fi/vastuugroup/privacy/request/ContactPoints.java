package fi.vastuugroup.privacy.request;

import fi.vastuugroup.privacy.identity.Principal;
import fi.vastuugroup.privacy.notice.Category;
import fi.vastuugroup.privacy.platform.Language;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the mails of a request go, and whom they greet. */
@ApplicationScoped
class ContactPoints {

    private final Items items;

    ContactPoints(Items items) {
        this.items = items;
    }

    /** The verified address of the login that filed it; else the one that is held. */
    Uni<NewRequest.Contact> ofLogin(
            SqlConnection transaction, UUID subject, Principal.Customer login, Language language) {
        return held(transaction, subject)
                .map(held -> new NewRequest.Contact(
                        language,
                        login.emailVerified() && login.email() != null ? login.email() : address(held),
                        givenName(held)));
    }

    /** The address that staff was given; else the one that is held. */
    Uni<NewRequest.Contact> ofSubject(
            SqlConnection transaction, UUID subject, Language language, @Nullable String given) {
        return held(transaction, subject)
                .map(held -> new NewRequest.Contact(language, given == null ? address(held) : given, givenName(held)));
    }

    private Uni<List<ContactDetails>> held(SqlConnection transaction, UUID subject) {
        return items.all(transaction, subject, Set.of(Category.CONTACT_DETAILS))
                .map(held -> held.stream()
                        .map(item -> (ContactDetails) item.content())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private static @Nullable String address(List<ContactDetails> held) {
        return held.stream()
                .map(ContactDetails::email)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String givenName(List<ContactDetails> held) {
        return held.stream().map(ContactDetails::givenName).findFirst().orElse(null);
    }
}
