package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.Contacts;
import fi.vastuugroup.privacy.privacynotice.Notice;
import jakarta.enterprise.context.ApplicationScoped;

/** Says where a person can turn who was not granted everything (Art. 12(4), 77, 79); the notice names the authority. */
@ApplicationScoped
public class Remedies {

    private final Notice notice;
    private final Texts texts = Texts.load("requests");

    Remedies(Notice notice) {
        this.notice = notice;
    }

    public String in(Language language) {
        Contacts.Authority authority = notice.contacts(language).authority();
        return texts.get("remedies", language)
                .formatted(authority.name(), authority.postalAddress(), authority.phone(), authority.email());
    }
}
