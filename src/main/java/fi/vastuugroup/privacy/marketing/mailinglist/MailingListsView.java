package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mailing lists that there are. */
@Schema(name = "MailingLists", requiredProperties = "items")
record MailingListsView(List<MailingList> items) {

    /** A mailing list. */
    @Schema(
            name = "MailingList",
            requiredProperties = {"id", "name", "description", "channel", "scope", "openToSubscribe"})
    record MailingList(
            @Schema(examples = "newsletter") String id,
            String name,
            String description,
            Channel channel,

            @Schema(description = "What its messages are.") Scope scope,

            @Schema(description = "Whether people can subscribe themselves.")
            boolean openToSubscribe) {

        static MailingList of(MailingListDefinitions.Definition list, Language language) {
            return new MailingList(
                    list.id(),
                    list.nameIn(language),
                    list.descriptionIn(language),
                    list.channel(),
                    list.scope(),
                    list.openToSubscribe());
        }
    }
}
