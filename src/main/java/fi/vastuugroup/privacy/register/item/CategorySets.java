package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Names the sets of categories that several rooms go by. Statements name them too; a test compares. */
public final class CategorySets {

    /** The categories of a person's contact data: contact details and contact roles. */
    public static final Set<Category> CONTACT_DATA =
            Collections.unmodifiableSet(EnumSet.of(Category.CONTACT_DETAILS, Category.ORGANISATIONS));

    /** The categories that decide about marketing: by what a person is known, in which role, and what was said. */
    public static final Set<Category> MARKETING = Collections.unmodifiableSet(EnumSet.of(
            Category.CONTACT_DETAILS, Category.ORGANISATIONS, Category.MARKETING_PROHIBITIONS, Category.CONSENTS));

    /**
     * The categories of which a person can have very much: what a person is known by and what was said about marketing is
     * not among them.
     */
    public static final Set<Category> HISTORY = Collections.unmodifiableSet(EnumSet.of(
            Category.INTERESTS,
            Category.PAGE_VIEWS,
            Category.WEB_VISITS,
            Category.LOGINS,
            Category.SENT_MESSAGES,
            Category.CORRESPONDENCE,
            Category.SUPPORT_TICKETS,
            Category.CHAT_CONVERSATIONS,
            Category.CALL_RECORDINGS,
            Category.FEEDBACK,
            Category.ORDERS_AND_BILLING,
            Category.SOCIAL_MEDIA_REACTIONS));

    private CategorySets() {}
}
