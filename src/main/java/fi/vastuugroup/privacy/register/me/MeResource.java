package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.item.ContactDetailsItems;
import fi.vastuugroup.privacy.register.item.Item;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class MeResource implements MeApi {

    private static final Predicate<String> EAST_ASIAN = Pattern.compile(
                    "[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]+")
            .asMatchPredicate();

    private final OwnData data;
    private final Texts texts = Texts.load("register");

    MeResource(OwnData data) {
        this.data = data;
    }

    @Override
    public Uni<Me> me(HttpHeaders headers) {
        Language answer = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return data.present()
                .map(present -> present.contactData()
                        .map(held -> linked(held, present))
                        .orElseGet(() -> unlinked(present, answer)));
    }

    private Me unlinked(OwnData.Present present, Language answer) {
        return new Me(
                false,
                null,
                null,
                null,
                present.language(),
                List.of(),
                present.open().requests(),
                present.open().unreadMessages(),
                texts.get("login-not-linked", answer));
    }

    private static Me linked(List<Item> held, OwnData.Present present) {
        Optional<ContactDetails> details =
                ContactDetailsItems.leading(held).map(Item::content).map(ContactDetails.class::cast);
        return new Me(
                true,
                details.map(ContactDetails::givenName).orElse(null),
                details.map(ContactDetails::familyName).orElse(null),
                details.map(MeResource::name).orElse(null),
                present.language(),
                roles(held).toList(),
                present.open().requests(),
                present.open().unreadMessages(),
                null);
    }

    /** A name as it is written: in Chinese, Korean and Japanese the family's is first, without a space. */
    private static String name(ContactDetails details) {
        String given = details.givenName();
        String family = details.familyName();
        return EAST_ASIAN.test(given) && EAST_ASIAN.test(family) ? family + given : given + " " + family;
    }

    private static Stream<Me.Role> roles(List<Item> items) {
        return items.stream()
                .filter(item -> item.content() instanceof ContactRole)
                .map(item -> role(item, (ContactRole) item.content()));
    }

    private static Me.Role role(Item item, ContactRole role) {
        return new Me.Role(
                item.id(),
                role.organisation().name(),
                role.title(),
                role.from(),
                role.until(),
                EntityTags.of(item.revision()));
    }
}
