package fi.vastuugroup.privacy.platform.text;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * An enum that implements this has a slug: one lower-case name in the contract, in the database and in the keys of texts.
 * JSON is written and read by it whichever mapper does it, parameters of operations are read by it
 * ({@link SlugParameters}), and the contract lists it ({@link SlugFilter}).
 */
@JsonSerialize(using = SlugJson.Writer.class, keyUsing = SlugJson.KeyWriter.class)
@JsonDeserialize(using = SlugJson.Reader.class, keyUsing = SlugJson.NoKeyReader.class)
public interface Slug {

    /** The constant's name in kebab case: {@code PUBLIC_BODY} is {@code public-body}. */
    default String slug() {
        return Slugs.kebab((Enum<?>) this);
    }
}
