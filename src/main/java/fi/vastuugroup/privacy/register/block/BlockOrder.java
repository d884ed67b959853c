package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.text.Slug;

/** In which order staff lists holds and restrictions; those of the same day by their ids. */
enum BlockOrder implements Slug {
    /** By when they were placed, the latest first. */
    NEWEST,
    /** By the day on which they are looked at again, the earliest first, what has none last. */
    DUE
}
