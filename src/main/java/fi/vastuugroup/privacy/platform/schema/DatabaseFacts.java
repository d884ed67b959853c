package fi.vastuugroup.privacy.platform.schema;

/**
 * What a database is, and what the application's role may do in it, as {@link DatabaseReads} finds it.
 *
 * @param version the server's version as a number, 180001 for 18.1
 * @param connectedAs the role that the connection is of
 * @param role the application's
 * @param exists whether the database has it; of one that it has not, the rest is false
 * @param superuser whether no right and no row-level security binds it
 * @param bypasses whether row-level security does not bind it
 * @param owns whether it is, or may become, the owner of the database or of a table in it
 * @param temporary whether it may make temporary tables
 */
record DatabaseFacts(
        int version,
        String connectedAs,
        String role,
        boolean exists,
        boolean superuser,
        boolean bypasses,
        boolean owns,
        boolean temporary) {}
