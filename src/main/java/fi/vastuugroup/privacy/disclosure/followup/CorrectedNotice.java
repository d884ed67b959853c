package fi.vastuugroup.privacy.disclosure.followup;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A rectification that a partner was told of, with what it may be given of it.
 *
 * @param isPartner whether it is the controller's partner in marketing, to whom the rules of marketing apply (notice §5);
 *     else a processor or another that has the data for a purpose of the controller's or its own duty
 * @param items the corrected ones
 * @param fields the corrected ones that it was told of
 * @param disclosed the fields and categories that it has by disclosures that still stand
 * @param reference one of its names for the person
 */
record CorrectedNotice(
        UUID notification,
        UUID subject,
        boolean isPartner,
        Set<UUID> items,
        List<String> fields,
        Set<String> disclosed,
        String reference) {}
