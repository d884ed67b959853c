package fi.vastuugroup.privacy.platform.shedding;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests a replica works on at a time, by whose they are: {@code privacy.lanes}. */
@Unremovable
@ConfigMapping(prefix = "privacy.lanes")
interface LaneSettings {

    /** How many requests of customers and staff a replica works on at a time. */
    @WithDefault("32")
    int persons();

    /** How many requests by links of messages, without a login, a replica works on at a time. */
    @WithDefault("8")
    int links();

    /**
     * How many single requests of partners and source systems a replica works on at a time; streams are not among them. Fewer
     * than it has connections of its database, so that customers find one.
     */
    @WithDefault("16")
    int machines();

    /** How many more of each of them wait for their turn; those beyond it are answered 503 at once. */
    @WithDefault("96")
    int waiting();
}
