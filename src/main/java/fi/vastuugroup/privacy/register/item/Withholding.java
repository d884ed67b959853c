package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.platform.text.Slug;

/** Why an item is listed but not shown to its subject (notice §8; Art. 15(4)). */
public enum Withholding implements Slug {
    OTHERS_PERSONAL_DATA,
    TRADE_SECRET,
    SERVICE_SECURITY,
    /** The source's items are reviewed by staff before they are shown. */
    IN_REVIEW
}
