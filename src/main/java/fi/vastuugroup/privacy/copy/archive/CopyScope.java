package fi.vastuugroup.privacy.copy.archive;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what is held a copy has. */
@Schema(
        name = "CopyScope",
        description =
                "`all`: everything, for people and for machines (Art. 15(3)); `portable`: what the person gave, for machines"
                        + " alone (Art. 20(1)).")
public enum CopyScope implements Slug {
    ALL,
    PORTABLE
}
