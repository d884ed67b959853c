package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Names mailing lists as people read them; marketing, which defines them, implements it. */
public interface ListNames {

    /** The list's name; null for one that is not defined. */
    @Nullable String name(String list, Language language);
}
